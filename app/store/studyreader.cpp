#include "app/store/studyreader.h"

#include "app/store/encoding.h"
#include "app/store/schema.h"
#include "app/study/change.h"
#include <QCoreApplication>

namespace app::store {

using namespace Qt::StringLiterals;
using base::Error;
using base::ErrorKind;
using base::Result;
using base::Status;
using study::Attempt;
using study::Study;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("app::store", text);
}

Error damaged(const QString& detail)
{
    return {ErrorKind::Corrupt,
            tr("The study is damaged: its parts do not fit each other. Open a copy of it, if there is one."), detail};
}

/// The version of the file, which may be older than this program when it is only read.
Result<int> versionOf(const Connection& connection)
{
    const auto version = connection.value("PRAGMA user_version");
    if (!version) return version.error();
    return version->toInt();
}

/// Selects attempts in the order of the columns that attemptOf() reads.
QByteArray attemptSql(int version, const char* condition)
{
    const bool hasCircumstances = version >= 3;
    return QByteArray("SELECT a.id, a.trial, a.step, a.number, a.stage, a.item, a.outcome, s.body, p.body, q.body, "
                      "a.body_hash, a.sent_at, a.first_token_ms, a.total_ms, a.reading, a.place, a.evidence_start, "
                      "a.evidence_end, a.rule, a.reader_version, a.failure, a.error_what, a.error_detail, a.http, "
                      "a.stop, a.stop_name, a.model, a.fingerprint, a.request_id, a.tokens_in, a.tokens_out, "
                      "a.tokens_reasoning, a.tokens_cached, r.text, r.reasoning, ") +
           (hasCircumstances ? "d.body" : "NULL") +
           " FROM attempt a LEFT JOIN sent_text s ON s.id = a.system JOIN sent_text p ON p.id = a.prompt "
           "JOIN sent_text q ON q.id = a.parameters LEFT JOIN reply r ON r.attempt = a.id " +
           (hasCircumstances
                ? "LEFT JOIN circumstance c ON c.attempt = a.id LEFT JOIN sent_text d ON d.id = c.body "
                : "") +
           condition;
}

QDateTime timeOf(const std::optional<qint64>& milliseconds)
{
    return milliseconds ? QDateTime::fromMSecsSinceEpoch(*milliseconds, Qt::UTC) : QDateTime();
}

Result<Attempt> attemptOf(const Statement& row)
{
    int column = 0;
    const auto text = [&] { return row.text(column++); };
    const auto whole = [&] { return row.integer(column++); };
    const auto number = [&] { return static_cast<int>(row.integer(column++)); };
    const auto maybe = [&] { return row.optionalInteger(column++); };
    Attempt attempt;
    attempt.id = {whole()};
    attempt.trial = {whole()};
    attempt.step = number();
    attempt.number = number();
    const auto stage = prompt::stageFromName(text());
    attempt.item = number();
    const auto outcome = study::outcomeFromName(text());
    if (!stage || !outcome) return damaged(u"attempt %1"_s.arg(attempt.id.value));
    attempt.stage = *stage;
    attempt.outcome = *outcome;
    attempt.system = text();
    attempt.prompt = text();
    attempt.parameters = row.bytes(column++);
    attempt.bodyHash = row.bytes(column++);
    attempt.sentAt = timeOf(maybe());
    attempt.firstTokenMs = whole();
    attempt.totalMs = whole();
    attempt.reading.state = extract::stateFromName(text()).value_or(extract::State::NotFound);
    attempt.reading.place = number();
    attempt.reading.start = number();
    attempt.reading.end = number();
    attempt.reading.rule = text();
    attempt.readerVersion = number();
    attempt.failure = text();
    attempt.errorWhat = text();
    attempt.errorDetail = text();
    attempt.http = number();
    attempt.reply.stop = chat::stopReasonFromName(text());
    attempt.reply.stopName = text();
    attempt.reply.model = text();
    attempt.reply.fingerprint = text();
    attempt.reply.requestId = text();
    attempt.reply.usage = {maybe(), maybe(), maybe(), maybe()};
    attempt.reply.text = row.exact(column++);
    attempt.reply.reasoning = row.exact(column++);
    if (!circumstanceFromBytes(row.bytes(column++), attempt))
        return damaged(u"circumstances of attempt %1"_s.arg(attempt.id.value));
    const auto& reading = attempt.reading;
    if (reading.place < -1 || reading.place >= svo::optionCount || reading.start < -1 || reading.end < reading.start ||
        reading.end > attempt.reply.text.size())
        return damaged(u"reading of attempt %1"_s.arg(attempt.id.value));
    return attempt;
}

Status readDesign(const Connection& connection, Study& study)
{
    const auto json = readMeta(connection, "design");
    if (!json) return json.error();
    auto design = study::parseDesign(json->toUtf8());
    if (!design) return damaged(design.error().what);
    if (study::cellCount(*design) > study::maxTrials) return damaged(u"cells"_s);
    study.design = std::move(*design);
    study.cells = study::cellsOf(study.design);
    for (const auto& [key, member] : {std::pair{"created", &Study::createdAt}, {"changed", &Study::changedAt}}) {
        const auto value = readMeta(connection, key);
        if (!value) return value.error();
        study.*member = timeFromText(*value);
    }
    const auto program = readMeta(connection, "created_by");
    if (!program) return program.error();
    study.createdBy = *program;
    const auto frozen = readMeta(connection, "frozen");
    if (!frozen) return frozen.error();
    study.isFrozen = !frozen->isEmpty();
    if (study.isFrozen && study.design.payoffsInUse().items.size() < study.design.itemNumbers().size())
        return damaged(u"payoffs"_s);
    return {};
}

Status readTrials(const Connection& connection, Study& study)
{
    auto rows = connection.prepare("SELECT id, cell, number, seed, items, state, failure FROM trial ORDER BY id");
    if (!rows) return rows.error();
    while (true) {
        const auto row = rows->step();
        if (!row) return row.error();
        if (!*row) return {};
        auto trial = std::make_shared<study::Trial>();
        trial->plan.id = {rows->integer(0)};
        trial->plan.cell = static_cast<int>(rows->integer(1));
        trial->plan.number = static_cast<int>(rows->integer(2));
        trial->plan.seed = static_cast<quint64>(rows->integer(3));
        auto items = itemsFromBytes(rows->view(4));
        const qint64 expected = study.trials.size() + 1;
        if (!items || expected > study::maxTrials || !study.isFrozen) return damaged(u"trial %1"_s.arg(expected));
        trial->plan.items = std::move(*items);
        if (!study::checkTrial(study, trial->plan, expected)) return damaged(u"trial %1"_s.arg(expected));
        trial->steps = study::emptySteps(study, trial->plan);
        if (!stepsFromBytes(rows->view(5), rows->text(6), trial->steps))
            return damaged(u"steps of trial %1"_s.arg(expected));
        study.trials << std::move(trial);
    }
}

Status readOverrides(const Connection& connection, Study& study)
{
    auto rows =
        connection.prepare("SELECT id, trial, item, kind, place, reason, author, made_at FROM override ORDER BY id");
    if (!rows) return rows.error();
    const QDateTime changed = study.changedAt;
    while (true) {
        const auto row = rows->step();
        if (!row) return row.error();
        if (!*row) break;
        study::Override entry;
        entry.id = rows->integer(0);
        entry.trial = {rows->integer(1)};
        entry.item = static_cast<int>(rows->integer(2));
        const auto kind = study::decisionFromName(rows->text(3));
        entry.place = static_cast<int>(rows->integer(4));
        entry.reason = rows->text(5);
        entry.by = rows->text(6);
        entry.at = timeOf(rows->optionalInteger(7));
        if (!kind) return damaged(u"correction %1"_s.arg(entry.id));
        entry.kind = *kind;
        study::Change change = study::AddOverride{entry};
        if (const auto what = study::apply(study, change); !what) return damaged(u"correction %1"_s.arg(entry.id));
    }
    study.changedAt = changed;
    return {};
}

Status readReview(const Connection& connection, Study& study)
{
    const auto version = versionOf(connection);
    if (!version) return version.error();
    if (*version < 2) return {}; // an older file that is only read
    auto rows = connection.prepare("SELECT id, body FROM review ORDER BY id");
    if (!rows) return rows.error();
    const QDateTime changed = study.changedAt;
    while (true) {
        const auto row = rows->step();
        if (!row) return row.error();
        if (!*row) break;
        auto entry = study::reviewFromBytes(rows->text(1).toUtf8());
        if (!entry) return damaged(u"review %1"_s.arg(rows->integer(0)));
        study::Change change = study::AddReviewEntry{std::move(*entry)};
        if (const auto what = study::apply(study, change); !what)
            return damaged(u"review %1"_s.arg(rows->integer(0)));
    }
    study.changedAt = changed;
    return {};
}

} // namespace

Result<Study> readStudy(Connection& connection)
{
    const bool isOurs = !connection.isInTransaction();
    if (isOurs)
        if (const auto status = connection.run("BEGIN"); !status) return status.error(); // one moment for all of it
    Study study;
    Status status = readDesign(connection, study);
    if (status) status = readTrials(connection, study);
    if (status) status = readOverrides(connection, study);
    if (status) status = readReview(connection, study);
    if (status) {
        const auto attempts = connection.value("SELECT max(id) FROM attempt");
        if (attempts)
            study.attempts = attempts->toLongLong();
        else
            status = attempts.error();
    }
    const Status ended = isOurs && connection.isInTransaction() ? connection.run("COMMIT") : Status();
    if (!status) return status.error();
    if (!ended) return ended.error();
    return study;
}

Result<QList<study::Charged>> readCharged(const Connection& connection)
{
    const auto version = versionOf(connection);
    if (!version) return version.error();
    if (*version < 3) return QList<study::Charged>();
    auto rows = connection.prepare(
        "SELECT d.body, sum(coalesce(a.tokens_in, 0)), "
        "sum(min(max(coalesce(a.tokens_cached, 0), 0), coalesce(a.tokens_in, 0))), sum(coalesce(a.tokens_out, 0)), "
        "sum(a.tokens_in IS NULL AND a.tokens_out IS NULL) FROM circumstance c JOIN attempt a ON a.id = c.attempt "
        "JOIN sent_text d ON d.id = c.body GROUP BY c.body");
    if (!rows) return rows.error();
    QList<study::Charged> all;
    while (true) {
        const auto row = rows->step();
        if (!row) return row.error();
        if (!*row) return all;
        Attempt attempt;
        if (!circumstanceFromBytes(rows->bytes(0), attempt)) return damaged(u"circumstances"_s);
        if (!attempt.tariff) continue;
        study::Charged one;
        one.tariff = *attempt.tariff;
        one.usage.input = rows->integer(1);
        one.usage.cached = rows->integer(2);
        one.usage.output = rows->integer(3);
        one.unknown = static_cast<int>(rows->integer(4));
        study::addCharged(all, one);
    }
}

Result<AttemptReader> AttemptReader::make(const Connection& connection)
{
    const auto version = versionOf(connection);
    if (!version) return version.error();
    auto byTrial = connection.prepare(attemptSql(*version, "WHERE a.trial = ?1 ORDER BY a.id").constData());
    if (!byTrial) return byTrial.error();
    auto byId = connection.prepare(attemptSql(*version, "WHERE a.id = ?1").constData());
    if (!byId) return byId.error();
    return AttemptReader(std::move(*byTrial), std::move(*byId));
}

Result<QList<Attempt>> AttemptReader::ofTrial(study::TrialId trial)
{
    QList<Attempt> attempts;
    m_byTrial.bind(trial.value);
    while (true) {
        const auto row = m_byTrial.step();
        if (!row) return row.error();
        if (!*row) break;
        auto attempt = attemptOf(m_byTrial);
        if (!attempt) {
            m_byTrial.reset();
            return attempt.error();
        }
        attempts << std::move(*attempt);
    }
    m_byTrial.reset();
    return attempts;
}

Result<Attempt> AttemptReader::one(study::AttemptId id)
{
    const auto row = m_byId.bind(id.value).step();
    if (!row) return row.error();
    if (!*row) {
        m_byId.reset();
        return Error{ErrorKind::NotFound, tr("The study has no request number %1.").arg(id.value), {}};
    }
    auto attempt = attemptOf(m_byId);
    m_byId.reset();
    return attempt;
}

} // namespace app::store
