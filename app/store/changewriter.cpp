#include "app/store/changewriter.h"

#include "app/base/clock.h"
#include "app/store/encoding.h"
#include "app/store/schema.h"
#include <QCoreApplication>
#include <QCryptographicHash>
#include <ranges>

namespace app::store {

using namespace Qt::StringLiterals;
using base::Error;
using base::ErrorKind;
using base::Result;
using base::Status;
using study::Attempt;
using study::Outcome;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("app::store", text);
}

Error misfit(const char* detail)
{
    return {ErrorKind::Internal, tr("A change does not fit the study file and was not kept. Open the study again."),
            QString::fromLatin1(detail)};
}

enum Sql { FindText, AddText, AddAttempt, FinishAttemptRow, AddReply, ReadState, WriteState, SetCircumstance, DropCircumstance };

constexpr std::array sql = {
    "SELECT id FROM sent_text WHERE hash = ?1",
    "INSERT INTO sent_text (hash, body) VALUES (?1, ?2) RETURNING id",
    "INSERT INTO attempt (id, trial, step, number, stage, item, outcome, system, prompt, parameters, body_hash, "
    "sent_at) "
    "VALUES (?1, ?2, ?3, ?4, ?5, ?6, 'sent', ?7, ?8, ?9, ?10, ?11)",
    "UPDATE attempt SET outcome = ?2, first_token_ms = ?3, total_ms = ?4, reading = ?5, place = ?6, evidence_start = "
    "?7, "
    "evidence_end = ?8, rule = ?9, reader_version = ?10, failure = ?11, error_what = ?12, error_detail = ?13, http = "
    "?14, "
    "stop = ?15, stop_name = ?16, model = ?17, fingerprint = ?18, request_id = ?19, tokens_in = ?20, tokens_out = ?21, "
    "tokens_reasoning = ?22, tokens_cached = ?23 WHERE id = ?1 AND outcome = 'sent'",
    "INSERT INTO reply (attempt, text, reasoning, hash) VALUES (?1, ?2, ?3, ?4)",
    "SELECT state FROM trial WHERE id = ?1",
    "UPDATE trial SET state = ?2, failure = ?3 WHERE id = ?1",
    "INSERT INTO circumstance (attempt, body) VALUES (?1, ?2) ON CONFLICT (attempt) DO UPDATE SET body = excluded.body",
    "DELETE FROM circumstance WHERE attempt = ?1",
};

constexpr qsizetype rememberedTexts = 20'000;

std::optional<qint64> milliseconds(const QDateTime& time)
{
    return time.isValid() ? std::optional(time.toMSecsSinceEpoch()) : std::nullopt;
}

/// The four bytes of a step within a trial's state.
char* stepBytes(QByteArray& state, const Attempt& attempt)
{
    const qsizetype at = qsizetype(attempt.step) * 4;
    return attempt.step >= 0 && at + 4 <= state.size() ? state.data() + at : nullptr;
}

} // namespace

Result<ChangeWriter> ChangeWriter::make(Connection& connection)
{
    ChangeWriter writer(connection);
    for (const char* text : sql) {
        auto statement = connection.prepare(text);
        if (!statement) return statement.error();
        writer.m_statements.push_back(std::move(*statement));
    }
    return writer;
}

Status ChangeWriter::write(const study::Change& change)
{
    return std::visit([this](const auto& kind) { return one(kind); }, change);
}

void ChangeWriter::touch(const QDateTime& time)
{
    if (time.isValid() && (!m_changed.isValid() || time > m_changed)) m_changed = time;
}

Status ChangeWriter::finish()
{
    if (!m_changed.isValid()) return {};
    const auto before = readMeta(*m_connection, "changed");
    if (!before) return before.error();
    if (m_changed <= timeFromText(*before)) return {};
    if (const auto status = writeMeta(*m_connection, "changed", timeText(m_changed)); !status) return status;
    return writeMeta(*m_connection, "changed_by", QStringLiteral(SVO_VERSION));
}

void ChangeWriter::forget()
{
    m_textIds.clear();
    m_changed = QDateTime();
}

Status ChangeWriter::refuseWhenFrozen()
{
    const auto frozen = readMeta(*m_connection, "frozen");
    if (!frozen) return frozen.error();
    if (!frozen->isEmpty()) return misfit("the plan is fixed");
    return {};
}

Status ChangeWriter::one(const study::SetDesign& change)
{
    if (const auto status = refuseWhenFrozen(); !status) return status;
    touch(base::SystemClock().now());
    return writeMeta(*m_connection, "design", QString::fromUtf8(base::dumpJson(study::designToJson(change.design))));
}

Status ChangeWriter::one(const study::FreezePlan& change)
{
    if (const auto status = refuseWhenFrozen(); !status) return status;
    const auto json = readMeta(*m_connection, "design");
    if (!json) return json.error();
    const auto design = study::parseDesign(json->toUtf8());
    if (!design) return design.error();
    study::Study study;
    study.design = *design;
    study.cells = study::cellsOf(*design);
    if (const auto status = study::checkPlan(study, change.trials); !status) return status;

    auto insert = m_connection->prepare(
        "INSERT INTO trial (id, cell, number, seed, items, state, failure) VALUES (?1, ?2, ?3, ?4, ?5, ?6, '')");
    if (!insert) return insert.error();
    for (const study::PlannedTrial& trial : change.trials) {
        const auto status = insert
                                ->bind(trial.id.value, trial.cell, trial.number, static_cast<qint64>(trial.seed),
                                       itemsToBytes(trial.items), stepsToBytes(study::emptySteps(study, trial)))
                                .run();
        if (!status) return status;
    }
    const QDateTime now = base::SystemClock().now();
    touch(now);
    if (const auto status = writeMeta(*m_connection, "frozen", timeText(now)); !status) return status;
    return writeMeta(*m_connection, "plan_hash", QString::fromLatin1(planHash(*design, change.trials).toHex()));
}

Result<qint64> ChangeWriter::textId(const QString& text)
{
    const QByteArray hash = QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256);
    if (const auto known = m_textIds.constFind(hash); known != m_textIds.constEnd()) return *known;
    Statement& find = m_statements[FindText];
    auto row = find.bind(hash).step();
    if (!row) return row.error();
    qint64 id = *row ? find.integer(0) : 0;
    find.reset();
    if (id == 0) {
        Statement& add = m_statements[AddText];
        row = add.bind(hash, text).step();
        if (!row) return row.error();
        id = add.integer(0);
        add.reset();
    }
    if (m_textIds.size() >= rememberedTexts) m_textIds.clear();
    m_textIds.insert(hash, id);
    return id;
}

Result<QByteArray> ChangeWriter::stateOf(study::TrialId trial)
{
    Statement& read = m_statements[ReadState];
    const auto row = read.bind(trial.value).step();
    if (!row) return row.error();
    if (!*row) return misfit("unknown trial");
    const QByteArray state = read.bytes(0);
    read.reset();
    return state;
}

Status ChangeWriter::setState(const Attempt& attempt, QByteArray state)
{
    char* step = stepBytes(state, attempt);
    if (!step) return misfit("unknown step");
    step[0] = static_cast<char>(attempt.number & 0xff);
    step[1] = static_cast<char>(attempt.number >> 8);
    step[2] = static_cast<char>(static_cast<int>(attempt.outcome) + 1);
    step[3] = static_cast<char>(attempt.outcome == Outcome::Extracted ? attempt.reading.place + 1 : 0);
    return m_statements[WriteState]
        .bind(attempt.trial.value, state, attempt.outcome == Outcome::Error ? attempt.failure : QString())
        .run();
}

Status ChangeWriter::one(const study::SendAttempt& change)
{
    const Attempt& attempt = change.attempt;
    auto state = stateOf(attempt.trial);
    if (!state) return state.error();
    const char* step = stepBytes(*state, attempt);
    if (!step) return misfit("unknown step");
    const int outcome = static_cast<quint8>(step[2]) - 1;
    if (attempt.outcome != Outcome::Sent || (outcome >= 0 && outcome != static_cast<int>(Outcome::Error)))
        return misfit("step that is answered or under way");
    if (attempt.number != (static_cast<quint8>(step[0]) | static_cast<quint8>(step[1]) << 8) + 1)
        return misfit("attempt out of turn");
    std::optional<qint64> system;
    if (!attempt.system.isEmpty()) {
        const auto id = textId(attempt.system);
        if (!id) return id.error();
        system = *id;
    }
    const auto prompt = textId(attempt.prompt);
    if (!prompt) return prompt.error();
    const auto parameters = textId(QString::fromUtf8(attempt.parameters));
    if (!parameters) return parameters.error();
    const auto status = m_statements[AddAttempt]
                            .bind(attempt.id.value, attempt.trial.value, attempt.step, attempt.number,
                                  prompt::stageName(attempt.stage), attempt.item, system, *prompt, *parameters,
                                  QString::fromLatin1(attempt.bodyHash), milliseconds(attempt.sentAt))
                            .run();
    if (!status) return status;
    if (const auto set = setCircumstance(attempt); !set) return set;
    touch(attempt.sentAt);
    return setState(attempt, *state);
}

Status ChangeWriter::setCircumstance(const Attempt& attempt)
{
    const QByteArray body = circumstanceToBytes(attempt);
    if (body.isEmpty()) return m_statements[DropCircumstance].bind(attempt.id.value).run();
    const auto id = textId(QString::fromUtf8(body));
    if (!id) return id.error();
    return m_statements[SetCircumstance].bind(attempt.id.value, *id).run();
}

Status ChangeWriter::one(const study::FinishAttempt& change)
{
    if (const auto status = setCircumstance(change.attempt); !status) return status;
    return finishRow(change.attempt);
}

Status ChangeWriter::finishRow(const Attempt& attempt)
{
    if (const auto status = study::checkOutcome(attempt); !status) return status;
    auto state = stateOf(attempt.trial);
    if (!state) return state.error();
    const auto& reading = attempt.reading;
    const auto& reply = attempt.reply;
    auto status =
        m_statements[FinishAttemptRow]
            .bind(attempt.id.value, study::outcomeName(attempt.outcome), attempt.firstTokenMs, attempt.totalMs,
                  extract::stateName(reading.state), reading.place, reading.start, reading.end, reading.rule,
                  attempt.readerVersion, attempt.failure, attempt.errorWhat, attempt.errorDetail, attempt.http,
                  chat::stopReasonName(reply.stop), reply.stopName, reply.model, reply.fingerprint, reply.requestId,
                  reply.usage.input, reply.usage.output, reply.usage.reasoning, reply.usage.cached)
            .run();
    if (!status) return status;
    if (m_connection->changes() != 1) return misfit("attempt that is not under way");
    status =
        m_statements[AddReply]
            .bind(attempt.id.value, Exact{reply.text}, Exact{reply.reasoning}, replyHash(reply.text, reply.reasoning))
            .run();
    if (!status) return status;
    touch(attempt.sentAt.addMSecs(std::max<qint64>(0, attempt.totalMs)));
    return setState(attempt, *state);
}

Status ChangeWriter::one(const study::AddOverride& change)
{
    touch(change.entry.at);
    return addOverrideRow(*m_connection, change.entry);
}

Status ChangeWriter::one(const study::AddReviewEntry& change)
{
    auto insert = m_connection->prepare("INSERT INTO review (body) VALUES (?1)");
    if (!insert) return insert.error();
    touch(std::visit([](const auto& entry) { return entry.at; }, change.entry));
    return insert->bind(QString::fromUtf8(study::reviewToBytes(change.entry))).run();
}

Status ChangeWriter::addWhole(const Attempt& attempt)
{
    Attempt sent = attempt;
    sent.outcome = Outcome::Sent;
    const auto status = one(study::SendAttempt{sent});
    if (!status || attempt.outcome == Outcome::Sent) return status;
    return one(study::FinishAttempt{attempt});
}

Result<int> ChangeWriter::closeInterrupted()
{
    auto rows = m_connection->prepare("SELECT id, trial, step, number FROM attempt WHERE outcome = 'sent' ORDER BY id");
    if (!rows) return rows.error();
    std::vector<Attempt> interrupted;
    while (true) {
        const auto row = rows->step();
        if (!row) return row.error();
        if (!*row) break;
        Attempt attempt;
        attempt.id = {rows->integer(0)};
        attempt.trial = {rows->integer(1)};
        attempt.step = static_cast<int>(rows->integer(2));
        attempt.number = static_cast<int>(rows->integer(3));
        attempt.outcome = Outcome::Error;
        attempt.failure = u"unknown_outcome"_s;
        attempt.errorWhat = tr("The program ended while this request was under way. Whether it was answered, and "
                               "charged, is not known; it can be asked again.");
        interrupted.push_back(attempt);
    }
    rows->reset();
    for (const Attempt& attempt : interrupted)
        if (const auto status = finishRow(attempt); !status) return status.error(); // what it may cost stays known
    return static_cast<int>(interrupted.size());
}

Status addOverrideRow(Connection& connection, const study::Override& entry)
{
    auto last = connection.prepare("SELECT id, hash FROM override ORDER BY id DESC LIMIT 1");
    if (!last) return last.error();
    const auto row = last->step();
    if (!row) return row.error();
    if (entry.id != (*row ? last->integer(0) : 0) + 1) return misfit("correction out of turn");
    const QByteArray hash = chainHash(*row ? last->bytes(1) : QByteArray(), entry);
    last->reset();
    auto insert = connection.prepare("INSERT INTO override (id, trial, item, kind, place, reason, author, made_at, "
                                     "hash) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)");
    if (!insert) return insert.error();
    const auto status = insert
                            ->bind(entry.id, entry.trial.value, entry.item, study::decisionName(entry.kind),
                                   entry.place, entry.reason, entry.by, milliseconds(entry.at), hash)
                            .run();
    if (!status) return status;
    return writeMeta(connection, "override_head", QString::fromLatin1(hash.toHex()));
}

} // namespace app::store
