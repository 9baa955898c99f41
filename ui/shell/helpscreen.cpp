#include "ui/shell/helpscreen.h"

#include "ui/widgets/card.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/screenbar.h"
#include <QScrollArea>
#include <QVBoxLayout>

namespace ui::shell {
namespace {

struct Entry
{
    QString heading;
    QString text;
};

QWidget* chapter(const QString& title, const QList<Entry>& entries, QWidget* parent)
{
    auto* section = new widgets::Section(title, parent);
    for (const Entry& entry : entries) {
        auto* row = new QWidget(section);
        auto* layout = new QVBoxLayout(row);
        layout->setContentsMargins(12, 8, 12, 8);
        layout->setSpacing(4);
        layout->addWidget(widgets::textLabel(entry.heading, "heading", row));
        QLabel* text = widgets::wrappedLabel(entry.text, "", row);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        layout->addWidget(text);
        section->card()->addRow(row);
    }
    return section;
}

} // namespace

HelpScreen::HelpScreen(QWidget* parent)
    : Screen(parent)
{
    auto* page = new QWidget(this);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(16);
    column->addWidget(chapter(
        tr("From a design to a figure"),
        {{tr("1. Connect a server"),
          tr("Connections keeps the servers of your models: Ollama or LM Studio on this computer, a lab server, or a "
             "provider with a key. The test says which step failed and what to do. Without a server you can learn "
             "everything with the simulated respondents.")},
         {tr("2. Design"),
          tr("Tick who answers, under which value orientations and goals, and say how many trials each cell gets. The "
             "right side tells what this costs in requests and how precise the mean angle will be. Preview prompts "
             "shows "
             "every text before it is sent.")},
         {tr("3. Run"),
          tr("Each reply is in the study file before it appears. You can pause, stop, close the program or lose power: "
             "going on asks only what has no reply yet.")},
         {tr("4. Review"),
          tr("Replies in which no option could be read come first. The words that were read are marked. A correction "
             "keeps the original, who made it, when and why.")},
         {tr("5. Results"),
          tr("Circle and table show the same selection. A click on a mark opens its conversation. Figures and data are "
             "exported at the sizes journals ask for.")}},
        page));
    column->addWidget(chapter(
        tr("What the numbers mean"),
        {{tr("SVO angle"),
          tr("The direction of the mean allocation from the centre (50, 50), in degrees: above 57.15° altruistic, from "
             "22.45° prosocial, from −12.04° individualistic, below competitive. A trial in which one of the six "
             "primary "
             "items has no number has no angle.")},
         {tr("Value rationality"),
          tr("How close responses under an induced value come to what that value asks for: 1 where the angle lies in "
             "the "
             "target, less the farther away. The value above chance sets random answering to 0. It describes responses "
             "in this setting, not what a model is.")},
         {tr("Missing is not zero"),
          tr("A refused, unread or cut-off reply yields no number until a person decides. Every mean says how many "
             "trials it rests on.")}},
        page));
    column->addWidget(chapter(
        tr("Sources"),
        {{tr("The measure"), tr("Murphy, R. O., Ackermann, K. A., & Handgraaf, M. J. J. (2011). Measuring social value "
                                "orientation. Judgment and Decision Making, 6(8), 771–781.")},
         {tr("The method"), tr("Inducing a value, adopting it, stating a goal, then acting: arXiv 2305.17147.")}},
        page));
    column->addStretch(1);
    page->setMaximumWidth(page->fontMetrics().averageCharWidth() * 130);

    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setWidget(page);
    scroll->setAccessibleName(tr("Help"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(new widgets::ScreenBar(tr("Help"), this));
    layout->addWidget(scroll, 1);
}

} // namespace ui::shell
