#include "app/study/document.h"

#include "app/base/clock.h"
#include "app/base/futures.h"

namespace app::study {

StudyDocument::StudyDocument(Study study, Journal& journal, QObject* parent)
    : QObject(parent)
    , m_study(std::move(study))
    , m_journal(journal)
{
}

base::Result<std::optional<Change>> StudyDocument::submit(Change change)
{
    if (auto* addition = std::get_if<AddReviewEntry>(&change))
        std::visit(
            [](auto& entry) {
                if (!entry.at.isValid()) entry.at = QDateTime::currentDateTimeUtc();
            },
            addition->entry);
    if (auto* correction = std::get_if<AddOverride>(&change); correction && !correction->entry.at.isValid())
        correction->entry.at = base::SystemClock().now();
    const std::optional<Change> inverse = inverseOf(m_study, change);
    const auto what = apply(m_study, change);
    if (!what) return what.error();
    base::whenDone(m_journal.append(change), this, [this](const base::Status& status) {
        if (!status) Q_EMIT keepingFailed(status.error());
    });
    Q_EMIT changed(*what);
    return inverse;
}

void StudyDocument::accept(Change change)
{
    acceptAll({std::move(change)});
}

void StudyDocument::acceptAll(QList<Change> changes)
{
    ChangeSet all;
    for (Change& change : changes) {
        const auto what = apply(m_study, change);
        if (what)
            all.unite(*what);
        else
            Q_EMIT keepingFailed(what.error());
    }
    Q_EMIT changed(all);
}

} // namespace app::study
