#include "app/store/encoding.h"
#include "app/store/schema.h"
#include "app/store/studyfile.h"
#include "app/store/studyreader.h"
#include <QCoreApplication>
#include <QCryptographicHash>

namespace app::store {

using base::ErrorKind;
using base::Result;
using base::Status;
using study::Outcome;
using study::StepState;

namespace {

constexpr qsizetype maxProblems = 50;

QString tr(const char* text)
{
    return QCoreApplication::translate("app::store", text);
}

class Verifier
{
public:
    explicit Verifier(Connection& connection)
        : m_connection(connection)
    {
    }

    Result<QStringList> run()
    {
        for (const auto check : {&Verifier::checkPages, &Verifier::checkLinks, &Verifier::checkStudy,
                                 &Verifier::checkSentTexts, &Verifier::checkReplies, &Verifier::checkOverrides}) {
            const Status status = (this->*check)();
            if (!status && status.error().kind != ErrorKind::Corrupt) return status.error();
            if (!status) problem(status.error().what);
        }
        if (m_left > 0)
            m_problems << QCoreApplication::translate("app::store", "%n more problem(s) were found.", nullptr, m_left);
        return m_problems;
    }

private:
    void problem(const QString& sentence)
    {
        if (m_problems.contains(sentence)) return;
        if (m_problems.size() < maxProblems)
            m_problems << sentence;
        else
            ++m_left;
    }

    /// Calls `each` for every row.
    template <class Each> Status forEach(const char* sql, Each each)
    {
        auto rows = m_connection.prepare(sql);
        if (!rows) return rows.error();
        while (true) {
            const auto row = rows->step();
            if (!row) return row.error();
            if (!*row) return {};
            each(*rows);
        }
    }

    Status checkPages()
    {
        return forEach("PRAGMA integrity_check(20)", [this](const Statement& row) {
            const QString line = row.text(0);
            if (line != QLatin1StringView("ok")) problem(tr("The file is damaged (%1).").arg(line.simplified()));
        });
    }

    Status checkLinks()
    {
        return forEach("PRAGMA foreign_key_check", [this](const Statement& row) {
            problem(tr("Row %1 of the table %2 belongs to something that is not there.")
                        .arg(row.integer(1))
                        .arg(row.text(0)));
        });
    }

    Status checkStudy()
    {
        const auto study = readStudy(m_connection);
        if (!study) return study.error();
        if (!study->isFrozen) return {};
        QList<study::PlannedTrial> plan;
        for (const auto& trial : study->trials)
            plan << trial->plan;
        const auto kept = readMeta(m_connection, "plan_hash");
        if (!kept) return kept.error();
        if (kept->toLatin1() != planHash(study->design, plan).toHex())
            problem(tr("The plan or the design was changed after the plan had been fixed."));
        return checkAttempts(*study);
    }

    /// Goes through all attempts and compares where they lead with where the trials say they stand.
    Status checkAttempts(const study::Study& study)
    {
        std::vector<std::vector<StepState>> found;
        found.reserve(static_cast<std::size_t>(study.trials.size()));
        for (const auto& trial : study.trials)
            found.push_back(study::emptySteps(study, trial->plan));
        qint64 count = 0;
        const Status status =
            forEach("SELECT trial, step, number, stage, item, outcome, place, failure FROM attempt ORDER BY trial, "
                    "step, number",
                    [&](const Statement& row) {
                        ++count;
                        const qint64 trial = row.integer(0);
                        const qint64 at = row.integer(1);
                        if (trial < 1 || trial > study.trials.size()) return; // told as a link already
                        auto& steps = found[static_cast<std::size_t>(trial - 1)];
                        const auto outcome = study::outcomeFromName(row.text(5));
                        if (at < 0 || at >= static_cast<qint64>(steps.size()) || !outcome)
                            return problem(misfit(trial));
                        StepState& step = steps[static_cast<std::size_t>(at)];
                        const bool fits = row.integer(2) == step.attempts + 1 &&
                                          (!step.outcome || *step.outcome == Outcome::Error) &&
                                          row.text(3) == prompt::stageName(step.stage) && row.integer(4) == step.item;
                        if (!fits) return problem(misfit(trial));
                        ++step.attempts;
                        step.outcome = *outcome;
                        step.place = *outcome == Outcome::Extracted ? static_cast<int>(row.integer(6)) : -1;
                        step.failure = *outcome == Outcome::Error ? row.text(7) : QString();
                    });
        if (!status) return status;
        for (const auto& trial : study.trials) {
            auto expected = trial->steps;
            for (StepState& step : expected) {
                step.decision = study::DecisionKind::Automatic;
                step.decided = -1;
            }
            if (expected != found[static_cast<std::size_t>(trial->plan.id.value - 1)])
                problem(misfit(trial->plan.id.value));
        }
        if (count != study.attempts) problem(tr("Some requests were removed from the file."));
        return {};
    }

    static QString misfit(qint64 trial)
    {
        return tr("The requests of trial %1 do not agree with the plan or with each other.").arg(trial);
    }

    Status checkSentTexts()
    {
        return forEach("SELECT id, hash, body FROM sent_text ORDER BY id", [this](const Statement& row) {
            if (row.view(1) != QCryptographicHash::hash(row.bytes(2), QCryptographicHash::Sha256))
                problem(tr("A text that was sent (number %1) was changed afterwards.").arg(row.integer(0)));
        });
    }

    Status checkReplies()
    {
        return forEach("SELECT r.text, r.reasoning, r.hash, a.trial, a.step, a.id FROM reply r JOIN attempt a ON a.id "
                       "= r.attempt ORDER BY a.id",
                       [this](const Statement& row) {
                           if (row.view(2) != replyHash(row.exact(0), row.exact(1)))
                               problem(tr("A reply in trial %1 (step %2, request %3) was changed afterwards.")
                                           .arg(row.integer(3))
                                           .arg(row.integer(4) + 1)
                                           .arg(row.integer(5)));
                       });
    }

    Status checkOverrides()
    {
        QByteArray before;
        bool isBroken = false;
        const Status status =
            forEach("SELECT id, trial, item, kind, place, reason, author, made_at, hash FROM override ORDER BY id",
                    [&](const Statement& row) {
                        study::Override entry;
                        entry.id = row.integer(0);
                        entry.trial = {row.integer(1)};
                        entry.item = static_cast<int>(row.integer(2));
                        entry.kind = study::decisionFromName(row.text(3)).value_or(study::DecisionKind::Automatic);
                        entry.place = static_cast<int>(row.integer(4));
                        entry.reason = row.text(5);
                        entry.by = row.text(6);
                        if (const auto at = row.optionalInteger(7))
                            entry.at = QDateTime::fromMSecsSinceEpoch(*at, Qt::UTC);
                        if (row.view(8) != chainHash(before, entry) && !std::exchange(isBroken, true))
                            problem(tr("The history of corrections was changed at number %1 (trial %2, item %3).")
                                        .arg(entry.id)
                                        .arg(entry.trial.value)
                                        .arg(entry.item));
                        before = row.bytes(8);
                    });
        if (!status) return status;
        const auto head = readMeta(m_connection, "override_head");
        if (!head) return head.error();
        if (head->toLatin1() != before.toHex() && !isBroken)
            problem(tr("The end of the history of corrections is missing."));
        return {};
    }

    Connection& m_connection;
    QStringList m_problems;
    int m_left = 0;
};

} // namespace

Result<QStringList> verify(const QString& path)
{
    auto connection = openStudy(path, Connection::Access::ReadOnly);
    if (!connection && connection.error().kind == ErrorKind::Corrupt) return QStringList{connection.error().what};
    if (!connection) return connection.error();
    if (const auto status = connection->run("BEGIN"); !status) return status.error(); // one moment, also while somebody writes
    return Verifier(*connection).run();
}

} // namespace app::store
