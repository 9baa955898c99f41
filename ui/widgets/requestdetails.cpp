#include "ui/widgets/requestdetails.h"

#include "app/base/json.h"
#include "ui/widgets/onscreen.h"
#include "ui/widgets/transcriptwords.h"
#include <QLocale>

namespace ui::widgets {

namespace {

/// The id that was asked for; empty where the dialect names it in the address.
QString requestedModel(const QByteArray& parameters)
{
    const auto json = app::base::parseJson(parameters);
    if (!json || !json->is_object() || !json->contains("model")) return {};
    return app::base::toQString(json->at("model"));
}

} // namespace

QString RequestDetails::of(const app::study::Attempt& attempt)
{
    QStringList lines;
    const auto add = [&lines](const QString& line, const QString& value) {
        if (!value.isEmpty()) lines << line.arg(value);
    };
    const auto& reply = attempt.reply;
    const auto& served = attempt.served;
    add(tr("Model asked for: %1"), requestedModel(attempt.parameters));
    add(tr("Model that the server named: %1"), reply.model);
    add(tr("Fingerprint of the server: %1"), reply.fingerprint);
    add(tr("Server program: %1"), served.program);
    add(tr("Model file: %1"), served.file);
    add(tr("Digest of the model: %1"), served.digest);
    add(tr("Quantization: %1"), served.quantization);
    if (served.context) lines << tr("Context as loaded: %1 tokens").arg(countOnScreen(*served.context));
    add(tr("Number of the request at the server: %1"), reply.requestId);
    if (attempt.sentAt.isValid())
        lines << tr("Sent: %1").arg(QLocale().toString(attempt.sentAt.toLocalTime(), QLocale::ShortFormat));
    add(tr("First words after: %1"), TranscriptWords::duration(attempt.firstTokenMs));
    add(tr("Whole reply after: %1"), TranscriptWords::duration(attempt.totalMs));
    const auto tokens = [&lines](const QString& line, std::optional<qint64> count) {
        if (count) lines << line.arg(countOnScreen(*count));
    };
    tokens(tr("Tokens of the prompt: %1"), reply.usage.input);
    tokens(tr("Tokens of it read from a cache: %1"), reply.usage.cached);
    tokens(tr("Tokens of the reply: %1"), reply.usage.output);
    tokens(tr("Tokens of it spent on thinking: %1"), reply.usage.reasoning);
    if (attempt.tariff)
        lines << tr("Price then, for a million tokens: prompt %1, reply %2")
                     .arg(moneyOnScreen(attempt.tariff->price.input, attempt.tariff->currency),
                          moneyOnScreen(attempt.tariff->price.output, attempt.tariff->currency));
    add(tr("The server's word for the end: %1"), reply.stopName);
    if (attempt.number > 1) lines << tr("Attempt number: %1").arg(attempt.number);
    add(tr("Sent along with the conversation: %1"), QString::fromUtf8(attempt.parameters));
    return lines.join(QLatin1Char('\n'));
}

} // namespace ui::widgets
