#include "app/report/transcripts.h"

#include "app/base/json.h"

#include <QCoreApplication>
#include <deque>

using namespace Qt::StringLiterals;

namespace app::report {
namespace {

/// Transcripts asked for ahead of their use, so that the reader of the file and we work at the same time.
constexpr std::size_t readAhead = 32;

base::Result<study::Transcript> taken(QFuture<base::Result<study::Transcript>> future)
{
    future.waitForFinished();
    if (future.resultCount() > 0) return future.result();
    return base::Error{base::ErrorKind::Cancelled,
                       QCoreApplication::translate(
                           "app::report", "The study was closed while its data were read. Open it and export again."),
                       {}};
}

void addOnce(QStringList& list, const QString& text)
{
    if (!text.isEmpty() && !list.contains(text)) list << text;
}

void addLeftOut(QStringList& list, const QByteArray& parameters)
{
    const auto json = base::parseJson(parameters);
    if (!json || !json->is_object() || !json->contains("left_out")) return;
    for (const base::Json& name : json->at("left_out"))
        if (name.is_string()) addOnce(list, base::toQString(name));
}

} // namespace

base::Status forEachTrial(const QList<const study::Trial*>& trials, study::Journal& journal,
                          const std::function<void(const study::Trial&, const study::Transcript&)>& use)
{
    std::deque<QFuture<base::Result<study::Transcript>>> ahead;
    qsizetype asked = 0;
    for (const study::Trial* trial : trials) {
        for (; asked < trials.size() && ahead.size() < readAhead; ++asked) {
            const study::Trial* next = trials[asked];
            ahead.push_back(next->isStarted() ? journal.transcript(next->plan.id)
                                              : QtFuture::makeReadyFuture(base::Result<study::Transcript>(
                                                    study::Transcript{next->plan.id, {}})));
        }
        const auto transcript = taken(ahead.front());
        ahead.pop_front();
        if (!transcript) return transcript.error();
        use(*trial, *transcript);
    }
    return {};
}

QString wordsOf(const chat::Served& served)
{
    QStringList parts;
    for (const auto& [name, text] : {std::pair{QString(), served.program},
                                     {u"file "_s, served.file},
                                     {u"digest "_s, served.digest},
                                     {u"quantization "_s, served.quantization}})
        if (!text.isEmpty()) parts << name + text;
    if (served.context) parts << u"context of %1 tokens"_s.arg(*served.context);
    return parts.join(u", "_s);
}

base::Result<QList<Provenance>> provenanceOf(const study::Study& study, study::Journal& journal)
{
    QList<Provenance> all(study.design.participants.size());
    QList<const study::Trial*> trials;
    for (const auto& trial : study.trials)
        trials << trial.get();
    const auto status =
        forEachTrial(trials, journal, [&](const study::Trial& trial, const study::Transcript& transcript) {
            Provenance& one = all[study.cellOf(trial).participant];
            const bool isExample = one.prompts.isEmpty();
            for (const study::Attempt& attempt : transcript.attempts) {
                if (!one.first.isValid() || attempt.sentAt < one.first) one.first = attempt.sentAt;
                if (!one.last.isValid() || attempt.sentAt > one.last) one.last = attempt.sentAt;
                addOnce(one.models, attempt.reply.model);
                addOnce(one.fingerprints, attempt.reply.fingerprint);
                addOnce(one.served, wordsOf(attempt.served));
                addOnce(one.systems, attempt.system);
                addLeftOut(one.leftOut, attempt.parameters);
                ++one.requests;
                one.repeated += attempt.number > 1;
                one.tokensIn += attempt.reply.usage.input.value_or(0);
                one.tokensOut += attempt.reply.usage.output.value_or(0);
                if (isExample && attempt.number == 1) one.prompts << attempt.prompt;
            }
        });
    if (!status) return status.error();
    return all;
}

} // namespace app::report
