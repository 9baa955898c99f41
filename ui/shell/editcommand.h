#pragma once
#include "app/study/change.h"
#include <QUndoCommand>
#include <functional>

namespace ui::shell {

/// One edit of the study on the undo stack: a change and the change that undoes it.
class EditCommand final : public QUndoCommand
{
public:
    using Submit = std::function<void(const app::study::Change&)>;
    /// The change has been submitted already; the first redo() does nothing.
    EditCommand(const QString& what, app::study::Change change, app::study::Change inverse, Submit submit)
        : QUndoCommand(what)
        , m_change(std::move(change))
        , m_inverse(std::move(inverse))
        , m_submit(std::move(submit))
    {
    }
    void undo() override { m_submit(m_inverse); }
    void redo() override
    {
        if (std::exchange(m_isDone, true)) m_submit(m_change);
    }

private:
    app::study::Change m_change;
    app::study::Change m_inverse;
    Submit m_submit;
    bool m_isDone = false;
};

} // namespace ui::shell
