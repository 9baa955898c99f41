#include "ui/review/reviewscreen.h"

#include "app/study/document.h"
#include <QPointer>

namespace ui::review {

class ReviewScreen::Parts
{
public:
    QPointer<app::study::StudyDocument> document;
    QString initials;
};

ReviewScreen::ReviewScreen(QWidget* parent) : Screen(parent), m_parts(std::make_unique<Parts>()) {}

ReviewScreen::~ReviewScreen() = default;

void ReviewScreen::setDocument(app::study::StudyDocument* document)
{
    m_parts->document = document;
}

void ReviewScreen::openTrial(app::study::TrialId, int) {}

void ReviewScreen::setInitials(const QString& initials)
{
    m_parts->initials = initials;
}

} // namespace ui::review
