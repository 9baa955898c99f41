#include "app/store/changewriter.h"
#include "app/store/encoding.h"
#include "app/store/newfile.h"
#include "app/store/schema.h"
#include "app/store/studyfile.h"
#include "app/store/studyreader.h"
#include <QCoreApplication>
#include <QDir>
#include <algorithm>

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

/// One file that goes into the whole.
struct Shard
{
    QString name;
    Connection connection;
    study::Study study;
    AttemptReader attempts;
};

Result<Shard> openShard(const QString& path)
{
    auto connection = openStudy(path, Connection::Access::ReadOnly);
    if (!connection) return connection.error();
    auto study = readStudy(*connection);
    if (!study) return study.error();
    auto attempts = AttemptReader::make(*connection);
    if (!attempts) return attempts.error();
    return Shard{QDir::toNativeSeparators(path), std::move(*connection), std::move(*study), std::move(*attempts)};
}

QByteArray planOf(const study::Study& study)
{
    QList<study::PlannedTrial> plan;
    for (const auto& trial : study.trials)
        plan << trial->plan;
    return planHash(study.design, plan);
}

/// A request of which this file does not know how it ended.
bool isOpen(const Attempt& attempt)
{
    return attempt.outcome == Outcome::Sent ||
           (attempt.outcome == Outcome::Error && attempt.failure == "unknown_outcome"_L1);
}

bool isSame(Attempt a, const Attempt& b)
{
    a.id = b.id;
    return a == b;
}

bool isSameRequest(const Attempt& a, const Attempt& b)
{
    return a.step == b.step && a.number == b.number && a.sentAt == b.sentAt && a.bodyHash == b.bodyHash;
}

/// Whether `more` is `less` and what came after it. The last request of `less` may have been under way.
bool continues(const QList<Attempt>& more, const QList<Attempt>& less)
{
    if (more.size() < less.size()) return false;
    for (qsizetype i = 0; i < less.size(); ++i) {
        if (isSame(more.at(i), less.at(i))) continue;
        const bool isLast = i == less.size() - 1;
        if (!isLast || !isOpen(less.at(i)) || !isSameRequest(more.at(i), less.at(i))) return false;
    }
    return true;
}

class Merger
{
public:
    explicit Merger(std::vector<Shard>& shards)
        : m_shards(shards)
    {
    }

    Status run(const QString& path, const QString& name)
    {
        if (const auto status = checkPlans(); !status) return status;
        if (const auto status = chooseSources(); !status) return status;
        if (const auto status = fillStudy(path, m_shards.front().study.design, name); !status) return status;
        auto connection = Connection::open(path, Connection::Access::ReadWrite, name);
        if (!connection) return connection.error();
        auto transaction = Transaction::begin(*connection);
        if (!transaction) return transaction.error();
        if (const auto status = fill(*connection); !status) return status;
        return transaction->commit();
    }

private:
    Status checkPlans() const
    {
        const Shard& first = m_shards.front();
        for (const Shard& shard : m_shards) {
            if (!shard.study.isFrozen)
                return Error{ErrorKind::BadInput,
                             tr("%1 has no fixed plan, so it is no part of a larger study. Merge copies of one study "
                                "that were run.")
                                 .arg(shard.name),
                             {}};
            if (planOf(shard.study) != planOf(first.study))
                return Error{
                    ErrorKind::BadInput,
                    tr("%1 and %2 have different plans. Merge copies of one study only.").arg(first.name, shard.name),
                    {}};
        }
        return {};
    }

    /// Decides for every trial which file has the whole of it.
    Status chooseSources()
    {
        m_source.assign(static_cast<std::size_t>(m_shards.front().study.trials.size()), -1);
        for (std::size_t index = 0; index < m_source.size(); ++index) {
            const study::TrialId id{static_cast<qint64>(index) + 1};
            QList<Attempt> best;
            for (std::size_t s = 0; s < m_shards.size(); ++s) {
                if (!m_shards[s].study.trial(id)->isStarted()) continue;
                int& source = m_source[index];
                if (source < 0) {
                    source = static_cast<int>(s);
                    continue;
                }
                Shard& present = m_shards[static_cast<std::size_t>(source)];
                const auto ours = present.attempts.ofTrial(id);
                const auto theirs = m_shards[s].attempts.ofTrial(id);
                if (!ours) return ours.error();
                if (!theirs) return theirs.error();
                if (continues(*ours, *theirs)) continue;
                if (!continues(*theirs, *ours))
                    return Error{ErrorKind::BadInput,
                                 tr("Trial %1 was answered both in %2 and in %3. Leave one of the files out.")
                                     .arg(id.value)
                                     .arg(present.name, m_shards[s].name),
                                 {}};
                source = static_cast<int>(s);
            }
        }
        return {};
    }

    struct Place
    {
        qint64 sentAt;
        int shard;
        qint64 attempt;
        friend auto operator<=>(const Place&, const Place&) = default;
    };

    /// All attempts that go into the whole, in the order of sending.
    Result<std::vector<Place>> places() const
    {
        std::vector<Place> places;
        for (int s = 0; s < static_cast<int>(m_shards.size()); ++s) {
            auto rows = m_shards[static_cast<std::size_t>(s)].connection.prepare(
                "SELECT id, trial, coalesce(sent_at, 0) FROM attempt ORDER BY id");
            if (!rows) return rows.error();
            while (true) {
                const auto row = rows->step();
                if (!row) return row.error();
                if (!*row) break;
                const qint64 trial = rows->integer(1);
                if (trial < 1 || trial > static_cast<qint64>(m_source.size()) ||
                    m_source[static_cast<std::size_t>(trial - 1)] != s)
                    continue;
                places.push_back({rows->integer(2), s, rows->integer(0)});
            }
        }
        std::ranges::sort(places);
        return places;
    }

    Status fill(Connection& connection)
    {
        auto writer = ChangeWriter::make(connection);
        if (!writer) return writer.error();
        study::FreezePlan plan;
        for (const auto& trial : m_shards.front().study.trials)
            plan.trials << trial->plan;
        if (const auto status = writer->write(plan); !status) return status;
        const auto order = places();
        if (!order) return order.error();
        qint64 id = 0;
        for (const Place& place : *order) {
            auto attempt = m_shards[static_cast<std::size_t>(place.shard)].attempts.one({place.attempt});
            if (!attempt) return attempt.error();
            attempt->id = {++id};
            if (const auto status = writer->addWhole(*attempt); !status) return status;
        }
        if (const auto status = fillOverrides(connection); !status) return status;
        if (const auto status = fillReview(*writer); !status) return status;
        return fillMeta(connection);
    }

    /// Every correction once, in the order of time.
    Status fillOverrides(Connection& connection)
    {
        QList<study::Override> all;
        for (const Shard& shard : m_shards)
            for (study::Override entry : shard.study.overrides) {
                entry.id = 0;
                if (!all.contains(entry)) all << entry;
            }
        std::ranges::stable_sort(all, {}, &study::Override::at);
        qint64 id = 0;
        for (study::Override& entry : all) {
            entry.id = ++id;
            if (const auto status = addOverrideRow(connection, entry); !status) return status;
        }
        return {};
    }

    /// Proposals, samples and codes, each once, under new numbers.
    Status fillReview(ChangeWriter& writer) const
    {
        QList<study::Proposal> proposals;
        QList<study::CodingSample> samples;
        QList<study::Coding> codings;
        for (const Shard& shard : m_shards) {
            for (study::Proposal entry : shard.study.proposals) {
                entry.number = 0;
                if (!proposals.contains(entry)) proposals << entry;
            }
            QHash<qint64, qint64> numbers;
            for (study::CodingSample entry : shard.study.samples) {
                const qint64 before = std::exchange(entry.number, 0);
                if (!samples.contains(entry)) samples << entry;
                numbers.insert(before, samples.indexOf(entry) + 1);
            }
            for (study::Coding entry : shard.study.codings) {
                entry.sample = numbers.value(entry.sample);
                if (!codings.contains(entry)) codings << entry;
            }
        }
        qint64 number = 0;
        const auto write = [&writer](const study::ReviewEntry& entry) {
            return writer.write(study::AddReviewEntry{entry});
        };
        for (study::Proposal& entry : proposals) {
            entry.number = ++number;
            if (const auto status = write(entry); !status) return status;
        }
        number = 0;
        for (study::CodingSample& entry : samples) {
            entry.number = ++number;
            if (const auto status = write(entry); !status) return status;
        }
        for (const study::Coding& entry : std::as_const(codings))
            if (const auto status = write(entry); !status) return status;
        return {};
    }

    Status fillMeta(Connection& connection)
    {
        for (const char* key : {"created", "created_by", "frozen"}) {
            const auto value = readMeta(m_shards.front().connection, key);
            if (!value) return value.error();
            if (const auto status = writeMeta(connection, key, *value); !status) return status;
        }
        QDateTime changed;
        for (const Shard& shard : m_shards)
            if (!changed.isValid() || shard.study.changedAt > changed) changed = shard.study.changedAt;
        return writeMeta(connection, "changed", timeText(changed));
    }

    std::vector<Shard>& m_shards;
    std::vector<int> m_source; ///< by trial: index of the shard that has it; −1 for none
};

} // namespace

Status merge(const QStringList& paths, const QString& to)
{
    if (paths.isEmpty())
        return Error{ErrorKind::BadInput, tr("There is nothing to merge. Name at least one study."), {}};
    std::vector<Shard> shards;
    for (const QString& path : paths) {
        auto shard = openShard(path);
        if (!shard) return shard.error();
        shards.push_back(std::move(*shard));
    }
    auto file = NewFile::reserve(to);
    if (!file) return file.error();
    if (const auto status = Merger(shards).run(file->temporaryPath(), to); !status) return status;
    return file->putInPlace();
}

} // namespace app::store
