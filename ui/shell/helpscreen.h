#pragma once
#include "ui/widgets/screen.h"

namespace ui::shell {

/// A page to read: the steps from a design to a figure, what the numbers mean, and the sources.
class HelpScreen : public widgets::Screen
{
    Q_OBJECT
public:
    explicit HelpScreen(QWidget* parent = nullptr);
    void setDocument(app::study::StudyDocument*) override {}
};

} // namespace ui::shell
