#include "ui/results/resultsscreen.h"
#include "app/study/document.h"

#include <QLabel>
#include <QPointer>
#include <QVBoxLayout>

namespace ui::results {

class ResultsScreen::Parts
{
public:
    QPointer<app::study::StudyDocument> document;
    app::study::TrialId selected;
};

ResultsScreen::ResultsScreen(QWidget* parent)
    : Screen(parent)
    , m_parts(std::make_unique<Parts>())
{
    auto* title = new QLabel(tr("Results"), this);
    title->setProperty("role", QStringLiteral("title"));
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(title);
    layout->addStretch();
}

ResultsScreen::~ResultsScreen() = default;

void ResultsScreen::setDocument(app::study::StudyDocument* document)
{
    m_parts->document = document;
}

void ResultsScreen::selectTrial(app::study::TrialId trial)
{
    m_parts->selected = trial;
}

} // namespace ui::results
