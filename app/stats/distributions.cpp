#include "app/stats/distributions.h"

#include <boost/math/distributions/beta.hpp>
#include <boost/math/distributions/binomial.hpp>
#include <boost/math/distributions/chi_squared.hpp>
#include <boost/math/distributions/fisher_f.hpp>
#include <boost/math/distributions/non_central_t.hpp>
#include <boost/math/distributions/normal.hpp>
#include <boost/math/distributions/students_t.hpp>
#include <boost/math/special_functions/gamma.hpp>
#include <cmath>
#include <exception>
#include <limits>

namespace app::stats {
namespace {

namespace bm = boost::math;
namespace policies = boost::math::policies;

/// Errors become not-a-number or infinity, never exceptions.
using Quiet =
    policies::policy<policies::domain_error<policies::ignore_error>, policies::pole_error<policies::ignore_error>,
                     policies::overflow_error<policies::ignore_error>,
                     policies::underflow_error<policies::ignore_error>, policies::denorm_error<policies::ignore_error>,
                     policies::rounding_error<policies::ignore_error>,
                     policies::evaluation_error<policies::ignore_error>,
                     policies::indeterminate_result_error<policies::ignore_error>, policies::promote_double<false>>;

} // namespace

double normalCdf(double z)
{
    return bm::cdf(bm::normal_distribution<double, Quiet>(), z);
}

double normalQuantile(double p)
{
    return bm::quantile(bm::normal_distribution<double, Quiet>(), p);
}

double tCdf(double t, double df)
{
    return bm::cdf(bm::students_t_distribution<double, Quiet>(df), t);
}

double tQuantile(double p, double df)
{
    return bm::quantile(bm::students_t_distribution<double, Quiet>(df), p);
}

double fQuantile(double p, double df1, double df2)
{
    return bm::quantile(bm::fisher_f_distribution<double, Quiet>(df1, df2), p);
}

double chiSquaredQuantile(double p, double df)
{
    return bm::quantile(bm::chi_squared_distribution<double, Quiet>(df), p);
}

double betaQuantile(double p, double a, double b)
{
    return bm::quantile(bm::beta_distribution<double, Quiet>(a, b), p);
}

double nonCentralTCdf(double t, double df, double delta)
{
    try {
        return bm::cdf(bm::non_central_t_distribution<double, Quiet>(df, delta), t);
    } catch (const std::exception&) { // Boost rounds to whole numbers inside, where it forgets the policy
        return std::numeric_limits<double>::quiet_NaN();
    }
}

double binomialCdf(int k, int n, double p)
{
    if (k < 0) return 0;
    if (k >= n) return 1;
    return bm::cdf(bm::binomial_distribution<double, Quiet>(n, p), k);
}

double logFactorial(double n)
{
    return bm::lgamma(n + 1, Quiet());
}

double tPValue(double t, double df)
{
    return 2 * tCdf(-std::abs(t), df);
}

} // namespace app::stats
