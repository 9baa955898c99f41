#include "ui/figure/figureaccess.h"

#include "ui/figure/figureview.h"
#include <QAccessibleWidget>
#include <QPointer>

namespace ui::figure {
namespace {

/// One mark. Reads the figure as it is now, so that it stays true while trials arrive.
class SpotAccess final : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    SpotAccess(FigureView* view, int index)
        : m_view(view)
        , m_index(index)
    {
    }

    bool isValid() const override { return m_view && m_index < static_cast<int>(m_view->figure().spots.size()); }
    QObject* object() const override { return nullptr; }
    QAccessibleInterface* parent() const override { return QAccessible::queryAccessibleInterface(m_view); }
    QAccessibleInterface* child(int) const override { return nullptr; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    void setText(QAccessible::Text, const QString&) override {}

    QString text(QAccessible::Text kind) const override
    {
        return isValid() && kind == QAccessible::Name ? m_view->describe(spot()) : QString();
    }
    QRect rect() const override
    {
        if (!isValid()) return {};
        const int side = m_view->fontInfo().pixelSize();
        const QPoint centre = m_view->viewport()->mapToGlobal(spot().at.toPoint());
        return {centre.x() - side / 2, centre.y() - side / 2, side, side};
    }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.focusable = state.selectable = state.multiSelectable = true;
        state.invalid = !isValid();
        if (!isValid()) return state;
        state.focused = m_view->hasFocus() && m_view->currentSpot() == m_index;
        state.selected = !spot().trial.isNone() && (spot().trial == m_view->selectedTrial() ||
                                                     m_view->chosenTrials().contains(spot().trial));
        return state;
    }
    void* interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this) : nullptr;
    }

    QStringList actionNames() const override { return {pressAction(), setFocusAction()}; }
    void doAction(const QString& name) override
    {
        if (!isValid()) return;
        if (name == pressAction()) m_view->activateSpot(m_index);
        if (name == setFocusAction()) {
            m_view->setFocus();
            m_view->setCurrentSpot(m_index);
        }
    }
    QStringList keyBindingsForAction(const QString&) const override { return {}; }

private:
    const Spot& spot() const { return m_view->figure().spots.at(static_cast<std::size_t>(m_index)); }
    QPointer<FigureView> m_view;
    int m_index;
};

class FigureAccess final : public QAccessibleWidget
{
public:
    explicit FigureAccess(FigureView* view)
        : QAccessibleWidget(view, QAccessible::Chart)
    {
    }
    ~FigureAccess() override
    {
        for (const QAccessible::Id id : std::as_const(m_children))
            QAccessible::deleteAccessibleInterface(id);
    }

    int childCount() const override { return static_cast<int>(view()->figure().spots.size()); }
    QAccessibleInterface* child(int index) const override
    {
        if (index < 0 || index >= childCount()) return nullptr;
        auto found = m_children.constFind(index);
        if (found == m_children.cend())
            found = m_children.insert(index, QAccessible::registerAccessibleInterface(new SpotAccess(view(), index)));
        return QAccessible::accessibleInterface(*found);
    }
    int indexOfChild(const QAccessibleInterface* child) const override
    {
        return m_children.key(QAccessible::uniqueId(const_cast<QAccessibleInterface*>(child)), -1);
    }
    QAccessibleInterface* childAt(int x, int y) const override
    {
        return child(view()->spotAt(view()->viewport()->mapFromGlobal(QPoint(x, y))));
    }
    QAccessibleInterface* focusChild() const override
    {
        return view()->hasFocus() ? child(view()->currentSpot()) : nullptr;
    }

private:
    FigureView* view() const { return static_cast<FigureView*>(widget()); }
    mutable QHash<int, QAccessible::Id> m_children; ///< made when asked for
};

QAccessibleInterface* makeAccess(const QString& className, QObject* object)
{
    auto* view = className == QLatin1StringView("ui::figure::FigureView") ? qobject_cast<FigureView*>(object) : nullptr;
    return view ? new FigureAccess(view) : nullptr;
}

} // namespace

void installFigureAccess()
{
    QAccessible::installFactory(makeAccess); // takes the same function once only
}

} // namespace ui::figure
