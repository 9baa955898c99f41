#pragma once
#include "app/study/study.h"
#include "app/study/trial.h"
#include <QFrame>

class QLabel;
class QPushButton;

namespace ui::review {

/// The way from a reply to a number, without a hidden step: reply → words → option → payoffs → mean vector about the
/// centre (50, 50) → angle of the trial. Each step that was reached is a link to its place.
class WhyCard : public QFrame
{
    Q_OBJECT
public:
    explicit WhyCard(QWidget* parent = nullptr);
    /// `attempt` is the newest one of the item; null while it is being fetched or when there is none.
    void showItem(const app::study::Study& study, const app::study::Trial& trial, int item,
                  const app::study::Attempt* attempt);
    /// Why a trial as a whole stands in the queue.
    void showIntransitive();

    /// The steps, in their order. Decision stands in the place of Words where a person decided.
    enum class Link { Reply, Words, Option, Payoffs, Vector, Angle, Decision };

Q_SIGNALS:
    void linkActivated(ui::review::WhyCard::Link link);

private:
    void showChain(const QStringList& links, int reached);
    QLabel* m_heading;
    QLabel* m_sentence;
    QLabel* m_rule;
    QWidget* m_chain;
    QList<QPushButton*> m_links;
    bool m_isDecided = false;
    QLabel* m_end;
};

} // namespace ui::review
