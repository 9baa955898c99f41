#include "app/llm/simulatedwords.h"

#include "app/base/numbers.h"

#include <span>

using namespace Qt::StringLiterals;

namespace app::llm {
namespace {

using Lines = std::span<const QLatin1StringView>;

QString oneOf(Lines lines, base::Rng& rng)
{
    return lines[rng.below(static_cast<std::uint32_t>(lines.size()))];
}

// {L} label, {s} own amount, {o} the other person's amount, {r} reason, {R} reason with a capital letter.
constexpr QLatin1StringView labelled[] = {
    "{L}"_L1,
    "{L}."_L1,
    "**{L}**"_L1,
    "Option {L}"_L1,
    "Option {L}."_L1,
    "Answer: {L}"_L1,
    "I choose {L}."_L1,
    "I choose option {L}."_L1,
    "I would pick option {L}."_L1,
    "My choice is option {L}."_L1,
    "My answer is {L}."_L1,
    "I choose option {L}, because {r}."_L1,
    "I would take option {L}. {R}."_L1,
    "{R}, so I choose option {L}."_L1,
    "I have compared all the divisions, and {r}. I choose option {L}."_L1,
    "I choose option {L}: {s} points for me and {o} points for the other person."_L1,
    "Option {L}: I receive {s} points and the other person receives {o} points."_L1,
    "I pick option {L}, which gives me {s} points and the other person {o} points."_L1,
};

constexpr QLatin1StringView unlabelled[] = {
    "I choose {s} points for me and {o} points for the other person."_L1,
    "{s} for me and {o} for the other person."_L1,
    "{s} points for me, {o} points for the other person."_L1,
    "My choice: {s} points for me, {o} points for the other person."_L1,
    "I receive {s} points and the other person receives {o} points."_L1,
    "I choose the division in which I receive {s} points and the other person receives {o} points."_L1,
    "I take {s} points for myself and give {o} points to the other person."_L1,
    "I choose {s} points for me and {o} points for the other person, because {r}."_L1,
    "{R}, so I choose {s} points for me and {o} points for the other person."_L1,
};

// Two options: {L} {s} {o} and {L2} {s2} {o2}.
constexpr QLatin1StringView hedgingLabelled[] = {
    "It could be {L} or it could be {L2}; I cannot decide between them."_L1,
    "Both option {L} and option {L2} have something to be said for them, and I cannot settle on one."_L1,
    "Perhaps option {L}, perhaps option {L2}. It depends on who the other person is."_L1,
    "Either {L} or {L2}. I am torn between the two."_L1,
    "There are good reasons for option {L} and equally good reasons for option {L2}; I remain undecided."_L1,
};

constexpr QLatin1StringView hedgingUnlabelled[] = {
    "It could be {s} for me and {o} for the other person, or {s2} for me and {o2} for the other person; "
    "I cannot decide between them."_L1,
    "Perhaps {s} for me and {o} for the other person, perhaps {s2} for me and {o2} for the other person. "
    "It depends on who the other person is."_L1,
    "Either {s} for me and {o} for the other person, or {s2} for me and {o2} for the other person. "
    "I am torn between the two."_L1,
};

constexpr QLatin1StringView refusals[] = {
    "I would rather not make this decision."_L1,
    "I'm sorry, but I will not answer this question."_L1,
    "I would rather not answer this question."_L1,
    "As an AI, I have no stake in these points, so I will not choose one of the divisions."_L1,
    "I'm not able to make this choice for you."_L1,
    "I must decline to choose; this decision should be made by a person."_L1,
};

Lines reasons(Motive motive)
{
    static constexpr QLatin1StringView other[] = {"the other person receives the most this way"_L1,
                                                  "it gives the other person as much as possible"_L1,
                                                  "what the other person gets is as high as it can be there"_L1};
    static constexpr QLatin1StringView together[] = {"together we receive the most this way"_L1,
                                                     "it gives the two of us the most in total"_L1,
                                                     "it is the best result for both of us together"_L1};
    static constexpr QLatin1StringView equal[] = {"our shares are as equal as they can be"_L1,
                                                  "it is the fairest split between us"_L1,
                                                  "neither of us gets much more than the other"_L1};
    static constexpr QLatin1StringView own[] = {"it gives me the most"_L1, "I receive as much as possible this way"_L1,
                                                "what I get is as high as it can be there"_L1};
    static constexpr QLatin1StringView ahead[] = {"it puts me furthest ahead of the other person"_L1,
                                                  "my lead over the other person is the biggest there"_L1,
                                                  "I come out ahead by the widest margin"_L1};
    static constexpr QLatin1StringView none[] = {"it feels right to me"_L1, "this one appeals to me"_L1,
                                                 "it looks good to me"_L1};
    if (!motive) return none;
    switch (*motive) {
    case svo::Ideal::Altruist:
        return other;
    case svo::Ideal::JointGain:
        return together;
    case svo::Ideal::InequalityAverse:
        return equal;
    case svo::Ideal::Individualist:
        return own;
    case svo::Ideal::Competitor:
        return ahead;
    }
    return none;
}

/// What such a person wants, after "wants" or "to".
struct Aim
{
    QLatin1StringView person; ///< "… is someone who {person}"
    QLatin1StringView goal;   ///< "My goal is to {goal}"
};

Aim aimOf(Motive motive)
{
    if (!motive) return {"decides as these values ask"_L1, "choose what feels right to me each time"_L1};
    switch (*motive) {
    case svo::Ideal::Altruist:
        return {"puts the good of others before their own"_L1, "give the other person as much as possible"_L1};
    case svo::Ideal::JointGain:
        return {"wants everybody to do well together"_L1, "reach the highest total for both of us"_L1};
    case svo::Ideal::InequalityAverse:
        return {"wants everybody to be treated alike"_L1, "keep our shares as equal as possible"_L1};
    case svo::Ideal::Individualist:
        return {"looks after their own gain"_L1, "receive as much as possible myself"_L1};
    case svo::Ideal::Competitor:
        return {"wants to come out ahead of others"_L1, "finish as far ahead of the other person as possible"_L1};
    }
    return {"decides as these values ask"_L1, "choose what feels right to me each time"_L1};
}

void fill(QString& line, const svo::Presentation& item, int place, const QString& suffix)
{
    const auto& payoff = item.payoffs[static_cast<std::size_t>(place)];
    line.replace("{L"_L1 + suffix + u'}', item.labels.value(place));
    line.replace("{s"_L1 + suffix + u'}', base::shortest(payoff.self));
    line.replace("{o"_L1 + suffix + u'}', base::shortest(payoff.other));
}

bool hasLabels(const svo::Presentation& item)
{
    return !item.labels.value(0).isEmpty();
}

} // namespace

QString choiceSentence(const svo::Presentation& item, int place, Motive motive, base::Rng& rng)
{
    QString line = oneOf(hasLabels(item) ? Lines(labelled) : Lines(unlabelled), rng);
    const QString reason = oneOf(reasons(motive), rng);
    line.replace("{r}"_L1, reason);
    line.replace("{R}"_L1, reason.at(0).toUpper() + reason.mid(1));
    fill(line, item, place, {});
    return line;
}

QString hedgingSentence(const svo::Presentation& item, base::Rng& rng)
{
    QString line = oneOf(hasLabels(item) ? Lines(hedgingLabelled) : Lines(hedgingUnlabelled), rng);
    const auto first = static_cast<int>(rng.below(svo::optionCount));
    const auto step = 1 + static_cast<int>(rng.below(svo::optionCount - 1));
    fill(line, item, first, {});
    fill(line, item, (first + step) % svo::optionCount, u"2"_s);
    return line;
}

QString refusingSentence(base::Rng& rng)
{
    return oneOf(refusals, rng);
}

QString stageSentence(const QString& stage, Motive motive, base::Rng& rng)
{
    static constexpr QLatin1StringView induction[] = {
        "Yes, I do. Such a person is someone who {p}. In decisions this shows again and again."_L1,
        "This describes someone who {p}. Their decisions follow from that."_L1,
        "Yes. I understand it as the outlook of someone who {p}."_L1,
    };
    static constexpr QLatin1StringView adoption[] = {
        "From now on I will be such a person."_L1,
        "I understand and will think and decide as such a person does."_L1,
        "Yes, from here on I am someone who {p}."_L1,
    };
    static constexpr QLatin1StringView goal[] = {
        "My goal is to {g}."_L1,
        "I would be most satisfied if I managed to {g}."_L1,
        "In these questions I want to {g}."_L1,
    };
    const bool isInduction = stage == "induction"_L1;
    const bool isAdoption = stage == "adoption"_L1;
    QString line = oneOf(isInduction ? Lines(induction) : isAdoption ? Lines(adoption) : Lines(goal), rng);
    const Aim aim = aimOf(motive);
    line.replace("{p}"_L1, aim.person);
    line.replace("{g}"_L1, aim.goal);
    return line;
}

} // namespace app::llm
