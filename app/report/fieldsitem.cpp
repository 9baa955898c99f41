#include "app/report/fields.h"

#include "app/svo/screens.h"

using namespace Qt::StringLiterals;

namespace app::report::fields {
namespace {

using F = const ItemFacts&;
using study::DecisionKind;

std::optional<int> printedOption(F f, int place)
{
    if (place < 0) return std::nullopt;
    return f.shown.printed.at(static_cast<std::size_t>(place));
}

Cell option(F f, int place)
{
    return number(printedOption(f, place));
}

Cell label(F f, int place)
{
    return place < 0 ? Cell() : cell(svo::placeName(f.shown, place));
}

std::optional<svo::Allocation> allocation(F f)
{
    const int place = f.step.effectivePlace();
    if (place < 0) return std::nullopt;
    return f.shown.payoffs.at(static_cast<std::size_t>(place));
}

Cell source(F f)
{
    if (f.step.decision != DecisionKind::Automatic) return u"person"_s;
    return f.step.place >= 0 ? Cell(u"rule"_s) : Cell();
}

const study::Proposal* proposed(F f)
{
    return study::proposalOf(f.trial.study, f.trial.trial.plan.id, f.step.item);
}

Cell dominated(F f)
{
    const auto chosen = allocation(f);
    if (!chosen) return {};
    return flag(svo::isDominated(f.trial.study.design.payoffsInUse().item(f.step.item), *chosen));
}

Cell evidence(F f)
{
    if (!f.attempt || f.attempt->reading.start < 0) return {};
    return cell(f.attempt->reply.text.mid(f.attempt->reading.start, f.attempt->reading.end - f.attempt->reading.start));
}

/// A fact of the newest attempt; nothing before the first.
template <class Get> Cell ofAttempt(F f, Get get)
{
    return f.attempt ? get(*f.attempt) : Cell();
}

/// The price that held; nothing where the request cost nothing.
template <class Get> Cell ofTariff(F f, Get get)
{
    return f.attempt && f.attempt->tariff ? get(*f.attempt->tariff) : Cell();
}

double amount(qint64 millionths)
{
    return static_cast<double>(millionths) / 1e6;
}

template <class Get> Cell ofCorrection(F f, Get get)
{
    return f.correction ? get(*f.correction) : Cell();
}

Cell atLeastZero(qint64 value)
{
    return value < 0 ? Cell() : number(value);
}

using A = const study::Attempt&;
using C = const study::Override&;
using T = const study::Tariff&;

QList<Field<ItemFacts>> answers()
{
    return {
        {{u"item"_s, ColumnType::Integer,
          u"Item of the SVO Slider Measure, numbered as in version A; 1 to 6 primary, 7 to 15 secondary"_s},
         [](F f) { return number(f.step.item); }},
        {{u"position"_s, ColumnType::Integer, u"Place of the item in the order asked, from 1"_s},
         [](F f) { return number(f.position); }},
        {{u"options_shown"_s, ColumnType::Text, u"Printed numbers of the options in the order shown"_s},
         [](F f) {
             QStringList s;
             for (const auto printed : f.shown.printed)
                 s << QString::number(printed);
             return cell(s.join(u' '));
         }},
        {{u"labels_shown"_s, ColumnType::Text, u"Labels of the options in the order shown; empty without labels"_s},
         [](F f) { return cell(f.shown.labels.join(u' ').trimmed()); }},
        {{u"outcome"_s,
          ColumnType::Text,
          u"What became of the request: only extracted (or a person) gives a number; sent: its outcome is open"_s,
          {},
          {u"extracted"_s, u"ambiguous"_s, u"refused"_s, u"not_found"_s, u"truncated"_s, u"error"_s, u"sent"_s}},
         [](F f) { return f.step.outcome ? cell(study::outcomeName(*f.step.outcome)) : Cell(); }},
        {{u"auto_value"_s, ColumnType::Integer, u"Option (1 to 9, printed order) that the rules read from the reply"_s},
         [](F f) { return option(f, f.step.place); }},
        {{u"auto_label"_s, ColumnType::Text,
          u"The same as the label shown, or its place where options have no labels"_s},
         [](F f) { return label(f, f.step.place); }},
        {{u"final_value"_s, ColumnType::Integer,
          u"Option (1 to 9, printed order) that counts: a person's, else the automatic one"_s},
         [](F f) { return option(f, f.step.effectivePlace()); }},
        {{u"final_label"_s, ColumnType::Text,
          u"The same as the label shown, or its place where options have no labels"_s},
         [](F f) { return label(f, f.step.effectivePlace()); }},
        {{u"source"_s,
          ColumnType::Text,
          u"Who decided about the value that counts; a person may also decide that there is none"_s,
          {},
          {u"rule"_s, u"person"_s}},
         source},
        {{u"override_by"_s, ColumnType::Text, u"Who corrected the automatic reading"_s},
         [](F f) { return ofCorrection(f, [](C c) { return cell(c.by); }); }},
        {{u"override_reason"_s, ColumnType::Text, u"Why it was corrected"_s},
         [](F f) { return ofCorrection(f, [](C c) { return cell(c.reason); }); }},
        {{u"override_time"_s, ColumnType::Time, u"When it was corrected"_s, u"UTC"_s},
         [](F f) { return ofCorrection(f, [](C c) { return time(c.at); }); }},
        {{u"overrides"_s, ColumnType::Integer,
          u"How many decisions of persons there were about this item, withdrawn ones included"_s},
         [](F f) {
             return number(f.trial.corrections.value({f.trial.trial.plan.id.value, f.step.item}).size());
         }},
        {{u"second_reader"_s, ColumnType::Text,
          u"Respondent that was asked as second reader of an unread reply; its reading counts only where a person took it over"_s},
         [](F f) {
             const auto* proposal = proposed(f);
             return proposal ? cell(proposal->reader) : Cell();
         }},
        {{u"second_value"_s, ColumnType::Integer,
          u"Option (1 to 9, printed order) that the second reader proposed; empty where it found none"_s},
         [](F f) {
             const auto* proposal = proposed(f);
             return proposal ? option(f, proposal->place) : Cell();
         }},
        {{u"second_tokens_in"_s, ColumnType::Integer, u"Tokens of what the second reader was sent"_s, u"tokens"_s},
         [](F f) {
             const auto* proposal = proposed(f);
             return proposal ? number(proposal->usage.input) : Cell();
         }},
        {{u"second_tokens_out"_s, ColumnType::Integer, u"Tokens of the second reader's answer"_s, u"tokens"_s},
         [](F f) {
             const auto* proposal = proposed(f);
             return proposal ? number(proposal->usage.output) : Cell();
         }},
        {{u"payoff_self"_s, ColumnType::Number, u"Points for oneself by the value that counts"_s, u"points"_s},
         [](F f) {
             const auto a = allocation(f);
             return a ? Cell(a->self) : Cell();
         }},
        {{u"payoff_other"_s, ColumnType::Number, u"Points for the other person by the value that counts"_s,
          u"points"_s},
         [](F f) {
             const auto a = allocation(f);
             return a ? Cell(a->other) : Cell();
         }},
        {{u"dominated"_s, ColumnType::Flag,
          u"1: another option gave at least as much to both and more to one; only a wish to lower the other explains it"_s},
         dominated},
    };
}

QList<Field<ItemFacts>> request()
{
    return {
        {{u"rule"_s, ColumnType::Text, u"Rule that read the reply, or the reason why none could"_s},
         [](F f) { return ofAttempt(f, [](A a) { return cell(a.reading.rule); }); }},
        {{u"reader_version"_s, ColumnType::Integer, u"Version of the rules"_s},
         [](F f) { return ofAttempt(f, [](A a) { return a.readerVersion ? number(a.readerVersion) : Cell(); }); }},
        {{u"evidence"_s, ColumnType::Text, u"Words of the reply from which the option was read"_s}, evidence},
        {{u"evidence_start"_s, ColumnType::Integer, u"Start of the evidence in the reply, from 0"_s,
          u"UTF-16 code units"_s},
         [](F f) { return ofAttempt(f, [](A a) { return atLeastZero(a.reading.start); }); }},
        {{u"evidence_end"_s, ColumnType::Integer, u"End of the evidence, not included"_s, u"UTF-16 code units"_s},
         [](F f) { return ofAttempt(f, [](A a) { return atLeastZero(a.reading.end); }); }},
        {{u"reply"_s, ColumnType::Text, u"The reply, word for word"_s},
         [](F f) { return ofAttempt(f, [](A a) { return cell(a.reply.text); }); }},
        {{u"stop_reason"_s,
          ColumnType::Text,
          u"Why the reply ended"_s,
          {},
          {u"complete"_s, u"length"_s, u"content_filter"_s, u"refusal"_s, u"other"_s, u"none"_s}},
         [](F f) { return ofAttempt(f, [](A a) { return cell(chat::stopReasonName(a.reply.stop)); }); }},
        {{u"failure"_s, ColumnType::Text, u"Kind of failure where the outcome is error"_s},
         [](F f) { return cell(f.step.failure); }},
        {{u"http_status"_s, ColumnType::Integer, u"Status code of a failed request"_s},
         [](F f) { return ofAttempt(f, [](A a) { return a.http ? number(a.http) : Cell(); }); }},
        {{u"attempts"_s, ColumnType::Integer,
          u"Requests that were sent for this item; the columns of the request tell of the last one"_s},
         [](F f) { return number(f.step.attempts); }},
        {{u"request_id"_s, ColumnType::Text, u"The server's own number of the request"_s},
         [](F f) { return ofAttempt(f, [](A a) { return cell(a.reply.requestId); }); }},
        {{u"parameters"_s, ColumnType::Text, u"What was sent beside the messages, as JSON"_s},
         [](F f) { return ofAttempt(f, [](A a) { return cell(QString::fromUtf8(a.parameters)); }); }},
        {{u"body_sha256"_s, ColumnType::Text, u"SHA-256 of the request as sent"_s},
         [](F f) { return ofAttempt(f, [](A a) { return cell(QString::fromLatin1(a.bodyHash)); }); }},
        {{u"sent_at"_s, ColumnType::Time, u"When the request was sent"_s, u"UTC"_s},
         [](F f) { return ofAttempt(f, [](A a) { return time(a.sentAt); }); }},
        {{u"first_token_ms"_s, ColumnType::Integer, u"Time to the first piece of the reply"_s, u"ms"_s},
         [](F f) { return ofAttempt(f, [](A a) { return atLeastZero(a.firstTokenMs); }); }},
        {{u"total_ms"_s, ColumnType::Integer, u"Time to the end of the reply"_s, u"ms"_s},
         [](F f) { return ofAttempt(f, [](A a) { return atLeastZero(a.totalMs); }); }},
        {{u"tokens_in"_s, ColumnType::Integer, u"Tokens of the prompt, as the server counts them"_s, u"tokens"_s},
         [](F f) { return ofAttempt(f, [](A a) { return number(a.reply.usage.input); }); }},
        {{u"tokens_out"_s, ColumnType::Integer, u"Tokens of the reply, as the server counts them"_s, u"tokens"_s},
         [](F f) { return ofAttempt(f, [](A a) { return number(a.reply.usage.output); }); }},
        {{u"tokens_reasoning"_s, ColumnType::Integer, u"Tokens of the thoughts, as the server counts them"_s,
          u"tokens"_s},
         [](F f) { return ofAttempt(f, [](A a) { return number(a.reply.usage.reasoning); }); }},
        {{u"tokens_cached"_s, ColumnType::Integer, u"Tokens of the prompt that the server read from a cache"_s,
          u"tokens"_s},
         [](F f) { return ofAttempt(f, [](A a) { return number(a.reply.usage.cached); }); }},
        {{u"price_in"_s, ColumnType::Number, u"The user's price of the prompt when the request was sent"_s,
          u"currency for a million tokens"_s},
         [](F f) { return ofTariff(f, [](T t) { return Cell(amount(t.price.input)); }); }},
        {{u"price_out"_s, ColumnType::Number, u"The user's price of the reply when the request was sent"_s,
          u"currency for a million tokens"_s},
         [](F f) { return ofTariff(f, [](T t) { return Cell(amount(t.price.output)); }); }},
        {{u"price_cached"_s, ColumnType::Number,
          u"The user's price of a prompt read from a cache; empty: as any prompt"_s, u"currency for a million tokens"_s},
         [](F f) {
             return ofTariff(f, [](T t) { return t.price.cached ? Cell(amount(*t.price.cached)) : Cell(); });
         }},
        {{u"currency"_s, ColumnType::Text, u"Currency of the prices, as the user writes it"_s},
         [](F f) { return ofTariff(f, [](T t) { return cell(t.currency); }); }},
    };
}

} // namespace

QList<Field<ItemFacts>> ofItem()
{
    return answers() + request();
}

} // namespace app::report::fields
