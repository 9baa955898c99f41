#include "app/cli/commands.h"
#include "app/cli/studies.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace app::cli {
namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("app::cli", text);
}

base::Error badInput(const QString& what)
{
    return {base::ErrorKind::BadInput, what, {}};
}

/// The decision that the options name, checked against the study.
base::Result<study::Override> decisionOf(const Context& context, const study::Study& study)
{
    const Arguments& arguments = context.arguments;
    const auto id = arguments.integer(u"trial"_s, 1, 1'000'000'000);
    if (!id) return id.error();
    const auto item = arguments.integer(u"item"_s, 1, svo::itemCount);
    if (!item) return item.error();
    const study::Trial* trial = study.trial({id->value()});
    if (!trial)
        return badInput(study.isFrozen ? tr("--trial %1: the study has trials 1 to %2. Use one of them.")
                                             .arg(id->value())
                                             .arg(study.trials.size())
                                       : tr("--trial %1: the study has no trials yet. Run it first.").arg(id->value()));
    if (!study::arrangementOf(trial->plan, item->value()))
        return badInput(tr("--item %1: the study asks items 1 to %2. Use one of them.")
                            .arg(item->value())
                            .arg(study.design.itemNumbers().last()));

    study::Override entry;
    entry.trial = trial->plan.id;
    entry.item = item->value();
    entry.reason = arguments.value(u"reason"_s);
    entry.by = arguments.value(u"by"_s);
    entry.at = context.clock.now();
    const QString choice = arguments.value(u"choice"_s);
    if (choice == "automatic"_L1) return entry;
    entry.kind = study::DecisionKind::NoAnswer;
    if (choice == "none"_L1) return entry;

    const svo::Presentation shown = study::presentationOf(study, *trial, entry.item);
    QStringList names;
    for (int place = 0; place < svo::optionCount; ++place)
        names << svo::placeName(shown, place);
    entry.kind = study::DecisionKind::Option;
    entry.place = static_cast<int>(names.indexOf(choice.toUpper()));
    if (entry.place < 0)
        return badInput(
            tr("--choice \"%1\": item %2 of trial %3 shows the options %4. Use one of them, none or automatic.")
                .arg(choice)
                .arg(entry.item)
                .arg(entry.trial.value)
                .arg(names.join(u' ')));
    return entry;
}

} // namespace

int overrideItem(const Context& context)
{
    auto opened = openStudy(context.arguments.place(0), store::StudyFile::Mode::ReadWrite);
    if (!opened) return fail(context, opened.error());
    const auto entry = decisionOf(context, opened->study);
    if (!entry) return unusable(context, entry.error());
    study::Change change = study::AddOverride{*entry};
    if (const auto applied = study::apply(opened->study, change); !applied) return unusable(context, applied.error());
    const auto kept = opened->file->append(change).result();
    if (!kept) return fail(context, kept.error());

    const auto score = study::scoreOf(opened->study, *opened->study.trial(entry->trial));
    context.out << (score ? tr("Trial %1 now has the angle %2°.")
                                .arg(entry->trial.value)
                                .arg(QString::number(score->angle, 'f', 2))
                          : tr("Trial %1 has no angle, because a primary item has no value.").arg(entry->trial.value))
                << Qt::endl;
    return Done;
}

} // namespace app::cli
