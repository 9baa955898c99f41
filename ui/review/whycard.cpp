#include "ui/review/whycard.h"

#include "ui/review/reviewwords.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/onscreen.h"
#include "ui/widgets/transcriptchips.h"
#include "ui/widgets/transcriptwords.h"
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

namespace ui::review {

using app::study::DecisionKind;
using app::study::Outcome;
using app::study::StepState;
using widgets::TranscriptWords;
using namespace Qt::StringLiterals;

namespace {
constexpr int linkCount = 6; ///< reply, words, option, payoffs, vector, angle
}

WhyCard::WhyCard(QWidget* parent)
    : QFrame(parent)
    , m_heading(widgets::textLabel({}, "heading", this))
    , m_sentence(widgets::wrappedLabel({}, "", this))
    , m_rule(widgets::wrappedLabel({}, "secondary", this))
    , m_chain(new QWidget(this))
    , m_end(widgets::textLabel({}, "secondary", m_chain))
{
    setProperty("card", true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(8);
    layout->addWidget(m_heading);
    layout->addWidget(m_sentence);
    layout->addWidget(m_rule);
    layout->addWidget(m_chain);
    auto* flow = new widgets::FlowLayout(m_chain, 8);
    for (int i = 0; i < linkCount; ++i) {
        if (i > 0) flow->addWidget(widgets::textLabel(u"→"_s, "secondary", m_chain));
        auto* link = new QPushButton(m_chain);
        link->setProperty("link", true);
        link->setFlat(true);
        connect(link, &QPushButton::clicked, this,
                [this, i] { Q_EMIT linkActivated(i == int(Link::Words) && m_isDecided ? Link::Decision : Link(i)); });
        m_links << link;
        flow->addWidget(link);
    }
    flow->addWidget(m_end);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    m_chain->setSizePolicy(policy);
}

void WhyCard::showChain(const QStringList& links, int reached)
{
    const QStringList goals{tr("Shows the reply"),
                            m_isDecided ? tr("Shows the decision") : tr("Shows the words that were read"),
                            tr("Shows the item as the respondent saw it"),
                            tr("Shows the item as the respondent saw it"),
                            tr("Shows the whole conversation with all items"),
                            tr("Shows the trial on the circle in Results")};
    for (int i = 0; i < linkCount; ++i) {
        QPushButton* link = m_links.at(i);
        QString words = links.value(i);
        link->setAccessibleName(words);
        link->setText(words.replace(u'&', "&&"_L1)); // words of a reply hold no mnemonic
        link->setToolTip(goals.at(i));
        link->setEnabled(i <= reached);
        link->setProperty("attention", i == reached && reached < linkCount - 1);
        link->style()->unpolish(link);
        link->style()->polish(link);
    }
}

void WhyCard::showItem(const app::study::Study& study, const app::study::Trial& trial, int item,
                       const app::study::Attempt* attempt)
{
    const auto found = std::ranges::find_if(trial.steps, [item](const StepState& step) {
        return step.stage == app::prompt::Stage::Item && step.item == item;
    });
    if (found == trial.steps.end()) return;
    const StepState& step = *found;
    const auto shown = app::study::presentationOf(study, trial, item);
    const auto score = app::study::scoreOf(study, trial);
    const int place = step.effectivePlace();
    const QString name = place >= 0 ? app::svo::placeName(shown, place) : QString();
    const bool isDecided = m_isDecided = step.decision != DecisionKind::Automatic;
    const Outcome outcome = step.outcome.value_or(Outcome::Sent);

    QString words;
    if (attempt && attempt->reading.start >= 0)
        words = attempt->reply.text.mid(attempt->reading.start, attempt->reading.end - attempt->reading.start);
    constexpr int longest = 24;
    if (words.size() > longest) words = words.left(longest).trimmed() + u"…"_s;
    words = words.simplified();

    if (isDecided) {
        m_heading->setText(tr("Why this number"));
        m_sentence->setText(place >= 0 ? tr("A person set this item to %1.").arg(name)
                                       : tr("A person decided that this item has no answer."));
    } else {
        m_heading->setText(place >= 0                        ? tr("Why this number")
                           : app::study::isAnswered(outcome) ? tr("Why this is unread")
                                                             : tr("Why there is no number"));
        m_sentence->setText(ReviewWords::explanation(outcome, name));
    }
    const QString rule = attempt ? ReviewWords::rule(attempt->reading.rule) : QString();
    m_rule->setText(isDecided
                        ? tr("Automatic reading: %1 (%2)")
                              .arg(TranscriptWords::reading(
                                       outcome, step.place >= 0 ? app::svo::placeName(shown, step.place) : QString())
                                       .text,
                                   rule)
                        : tr("Rule: %1").arg(rule));
    m_rule->setVisible(!rule.isEmpty());

    const QString link = isDecided ? tr("decision") : words.isEmpty() ? tr("words") : u"“%1”"_s.arg(words);
    QStringList links{tr("reply"),
                      link,
                      place >= 0 ? tr("option %1").arg(name) : tr("option"),
                      tr("payoffs"),
                      tr("mean of the six"),
                      tr("trial angle")};
    if (place >= 0) {
        const auto& payoff = shown.payoffs.at(static_cast<std::size_t>(place));
        links[3] = tr("%1 / %2").arg(TranscriptWords::points(payoff.self), TranscriptWords::points(payoff.other));
    }
    const bool isPrimary = item <= app::svo::primaryCount;
    if (score && isPrimary) {
        const auto& centre = study.design.payoffsInUse().centre;
        links[4] = tr("vector (%1, %2)")
                       .arg(widgets::onScreen(score->mean.self - centre.self, 1),
                            widgets::onScreen(score->mean.other - centre.other, 1));
        links[5] = widgets::degreesOnScreen(score->angle);
    }
    const bool hasAngle = place >= 0 && score && isPrimary;
    showChain(links, hasAngle ? 5 : place >= 0 ? 3 : app::study::isAnswered(outcome) ? 1 : 0);
    m_chain->show();
    m_end->setText(!isPrimary               ? tr("secondary items do not enter the angle")
                   : place < 0 && isDecided ? tr("no angle for this trial")
                   : place < 0              ? tr("no number until item %1 is decided").arg(item)
                   : !score                 ? tr("no angle until every primary item has a number")
                                            : QString());
    m_end->setVisible(!m_end->text().isEmpty());
}

void WhyCard::showIntransitive()
{
    m_heading->setText(tr("Why this trial is listed"));
    m_sentence->setText(
        tr("Its six choices are intransitive: they prefer the orientations over each other in a circle. "
           "That can be how the respondent decided, or a sign of a misread reply. Confirm or correct an "
           "item to take the trial off this list."));
    m_rule->hide();
    m_chain->hide();
}

} // namespace ui::review
