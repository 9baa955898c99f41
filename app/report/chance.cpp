#include "app/report/chance.h"

namespace app::report {

std::shared_ptr<const svo::Distribution> chanceOf(const study::Design& design)
{
    if (design.payoffs)
        return std::make_shared<const svo::Distribution>(svo::distribution(svo::uniformShares(), *design.payoffs));
    static const auto standard = std::make_shared<const svo::Distribution>(svo::distribution(svo::uniformShares()));
    return standard;
}

} // namespace app::report
