#include "app/llm/modelpull.h"

#include "app/base/json.h"
#include "app/llm/codec.h"
#include "app/llm/endpoint.h"
#include "app/llm/sentences.h"
#include "app/llm/servererror.h"
#include "app/llm/transport.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace app::llm {
namespace {

constexpr base::Milliseconds longestSilence = 15min; // it says nothing while it checks tens of gigabytes
constexpr qint64 longestLine = 1 << 20;

} // namespace

ModelPull::ModelPull(const QString& baseUrl, const QString& model, base::Clock& clock, QObject* parent)
    : QObject(parent)
    , m_model(model.trimmed())
    , m_transport(std::make_unique<Transport>(clock))
    , m_clock(clock)
    , m_silence(clock.timer([this] { fail(Failure::TimeoutIdle); }))
{
    const auto base = normaliseBaseUrl(chat::Dialect::Ollama, baseUrl);
    if (base)
        m_base = *base;
    else
        m_badAddress = base.error().what;
}

ModelPull::~ModelPull()
{
    if (m_exchange) m_transport->discard(std::move(m_exchange));
}

void ModelPull::start()
{
    if (!m_badAddress.isEmpty()) {
        CallError error;
        error.failure = Failure::WrongAddress;
        error.what = m_badAddress;
        return end(error);
    }
    HttpRequest request;
    request.method = "POST";
    request.url = below(m_base, u"api/pull"_s);
    request.headers = {{"Content-Type", "application/json"}, {"Accept", "application/x-ndjson"}};
    request.body = base::dumpJson({{"model", base::toJson(m_model)}, {"stream", true}});
    const CallTimes times = isLoopback(m_base) ? Limits().local : Limits().remote;
    m_exchange = m_transport->start(request, {times.connect, longestSilence, 7 * 24h, qint64(1) << 30});
    connect(m_exchange.get(), &Exchange::headReceived, this, [this](const HttpHead& head) {
        m_status = head.status;
        m_silence->start(longestSilence);
    });
    connect(m_exchange.get(), &Exchange::dataReceived, this, &ModelPull::onBytes);
    connect(m_exchange.get(), &Exchange::ended, this, &ModelPull::onEnd);
}

void ModelPull::cancel()
{
    fail(Failure::Cancelled);
}

void ModelPull::onBytes(const QByteArray& bytes)
{
    m_silence->start(longestSilence);
    m_buffer += bytes;
    if (m_buffer.size() > longestLine) return fail(Failure::TooLarge);
    if (m_status != 200) return; // the whole body is one error
    for (qsizetype at = m_buffer.indexOf('\n'); at >= 0 && !m_isOver; at = m_buffer.indexOf('\n')) {
        const QByteArray line = m_buffer.first(at).trimmed();
        m_buffer.remove(0, at + 1);
        if (!line.isEmpty()) onLine(line);
    }
}

void ModelPull::onLine(const QByteArray& line)
{
    const auto object = base::parseServerObject(line);
    if (!object) return fail(Failure::Malformed);
    if (const auto error = readServerError(*object)) {
        CallError told = errorOfStream(*error);
        // Ollama says so of a name that its library does not have.
        if (told.detail.contains("file does not exist"_L1)) told.failure = Failure::ModelNotFound;
        return end(told);
    }
    m_progress.step = textOf(*object, "status"_L1);
    if (m_progress.step == "success"_L1) return end(std::nullopt);
    if (const QString digest = textOf(*object, "digest"_L1); !digest.isEmpty()) {
        auto& part = m_parts[digest];
        part.first = std::max(part.first, countOf(*object, "completed"_L1).value_or(0));
        part.second = std::max(part.second, countOf(*object, "total"_L1).value_or(0));
        m_progress.done = m_progress.total = 0;
        for (const auto& [done, total] : std::as_const(m_parts)) {
            m_progress.done += done;
            m_progress.total += total;
        }
    }
    Q_EMIT progressed(m_progress);
}

void ModelPull::onEnd(const TransportEnd& finished)
{
    if (m_status == 200 && !finished.failure && !m_buffer.trimmed().isEmpty())
        onLine(std::exchange(m_buffer, {}).trimmed());
    if (m_isOver) return;
    if (m_status >= 300) return end(errorOfResponse({m_status, {}}, m_buffer, m_clock.now()));
    fail(finished.failure.value_or(Failure::Truncated), finished.detail);
}

void ModelPull::fail(Failure failure, const QString& detail)
{
    CallError error;
    error.failure = failure;
    error.detail = detail;
    end(error);
}

void ModelPull::end(std::optional<CallError> error)
{
    if (std::exchange(m_isOver, true)) return;
    m_silence->stop();
    if (error) {
        Place place;
        place.dialect = chat::Dialect::Ollama;
        place.base = m_base;
        place.model = m_model;
        place.isLocal = isLoopback(m_base);
        if (m_exchange) error->sent = m_exchange->sent();
        error->detail = redacted(error->detail, {});
        if (error->what.isEmpty()) error->what = sentenceForPull(*error, place);
    }
    if (m_exchange) m_transport->discard(std::move(m_exchange)); // we may be inside its signal
    QMetaObject::invokeMethod(
        this, [this, error] { Q_EMIT finished(error); }, Qt::QueuedConnection);
}

} // namespace app::llm
