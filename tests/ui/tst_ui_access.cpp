#include "app/study/templates.h"
#include "tests/support/uiworkspace.h"
#include "ui/figure/figureview.h"
#include "ui/widgets/labels.h"
#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAccessible>
#include <QLabel>
#include <QMenuBar>
#include <QScrollBar>
#include <QSplitterHandle>
#include <QtTest>

using namespace Qt::StringLiterals;
using support::UiWorkspace;
using Page = ui::shell::MainWindow::Page;

namespace {

constexpr std::array pages{Page::Design, Page::Run, Page::Review, Page::Results, Page::Connections, Page::Help};

QString describe(const QWidget* widget)
{
    QStringList words;
    for (const QWidget* w = widget; w; w = w->parentWidget())
        words.prepend(QString::fromLatin1(w->metaObject()->className()));
    return words.join(u" > "_s) + u" \""_s + widget->property("text").toString() + u"\""_s;
}

/// Parts of other widgets, which those speak for.
bool isInnerPart(const QWidget* widget)
{
    if (qobject_cast<const QScrollBar*>(widget) || qobject_cast<const QSplitterHandle*>(widget)) return true;
    if (widget->focusProxy()) return true;
    for (const QWidget* parent = widget->parentWidget(); parent; parent = parent->parentWidget()) {
        if (qobject_cast<const QAbstractItemView*>(parent)) return true;
        if (parent->inherits("QAbstractSpinBox") || parent->inherits("QComboBox")) return true;
    }
    return false;
}

QString nameOf(QWidget* widget)
{
    QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(widget);
    return interface ? interface->text(QAccessible::Name) : QString();
}

} // namespace

/// Every screen by keyboard and with a screen reader, also at twice the size.
class TstUiAccess : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_ui = std::make_unique<UiWorkspace>();
        m_ui->window.resize(1360, 860);
        m_ui->window.show();
        auto design = app::study::demoDesign();
        design.trials = 1;
        design.participants.resize(1);
        design.goals.resize(1);
        m_ui->workspace.create(design);
        QTRY_VERIFY(m_ui->isOpen());
        m_ui->window.actions().startRun->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(!m_ui->workspace.isRunning() && m_ui->study().hasAttempts(), 20'000);
        QVERIFY(QTest::qWaitForWindowExposed(&m_ui->window));
    }
    void cleanupTestCase() { m_ui.reset(); }

    void everyControlHasAName()
    {
        QStringList unnamed;
        for (const Page page : pages) {
            m_ui->window.show(page);
            for (auto* widget : m_ui->window.findChildren<QWidget*>()) {
                if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || isInnerPart(widget)) continue;
                if (nameOf(widget).trimmed().isEmpty()) unnamed << describe(widget);
            }
        }
        QVERIFY2(unnamed.isEmpty(), qPrintable(u'\n' + unnamed.join(u'\n')));
    }

    /// Tab comes round, stops at visible named widgets only, and reaches the screen as well as the rail.
    void tabReachesEverything()
    {
        m_ui->window.activateWindow();
        for (const Page page : pages) {
            m_ui->window.show(page);
            QSet<QWidget*> reached;
            constexpr int most = 400;
            int presses = 0;
            for (; presses < most; ++presses) {
                QWidget* before = QApplication::focusWidget();
                QTest::keyClick(before ? before : &m_ui->window, Qt::Key_Tab);
                QWidget* focused = QApplication::focusWidget();
                QVERIFY(focused);
                QVERIFY2(focused->isVisible() && !nameOf(focused).trimmed().isEmpty(), qPrintable(describe(focused)));
                if (reached.contains(focused)) break; // all round
                reached << focused;
            }
            QVERIFY(presses < most);
            for (auto* widget : m_ui->window.findChildren<QAbstractButton*>()) {
                const bool isStop = widget->isVisible() && widget->isEnabled() &&
                                    (widget->focusPolicy() & Qt::TabFocus) && !isInnerPart(widget) && !widget->group();
                if (isStop) QVERIFY2(reached.contains(widget), qPrintable(describe(widget)));
            }
        }
    }

    void nothingIsCutOff_data()
    {
        QTest::addColumn<int>("percent");
        QTest::newRow("100 %") << 100;
        QTest::newRow("200 %") << 200;
    }
    void nothingIsCutOff()
    {
        QFETCH(int, percent);
        m_ui->workspace.settings().setZoomPercent(percent);
        m_ui->appearance.apply();
        QStringList cut;
        for (const Page page : pages) {
            m_ui->window.show(page);
            for (int i = 0; i < 5; ++i) // layouts in layouts settle one after the other
                QCoreApplication::processEvents();
            for (auto* widget : m_ui->window.findChildren<QWidget*>()) {
                const auto* label = qobject_cast<QLabel*>(widget);
                const auto* button = qobject_cast<QAbstractButton*>(widget);
                if (!widget->isVisible() || (!label && !button) || isInnerPart(widget)) continue;
                if (label && (label->text().isEmpty() || qobject_cast<const ui::widgets::ElidedLabel*>(label)))
                    continue;
                const bool wraps = label && label->wordWrap();
                const int needed = wraps ? label->heightForWidth(label->width()) : widget->sizeHint().height();
                const bool isNarrow = !wraps && widget->width() < widget->sizeHint().width();
                if (isNarrow || widget->height() < std::min(needed, widget->sizeHint().height()))
                    cut << describe(widget) + u" %1x%2"_s.arg(widget->width()).arg(widget->height());
            }
        }
        QVERIFY2(cut.isEmpty(), qPrintable(u'\n' + cut.join(u'\n')));
    }

    /// One interface per mark of the circle: a trial of each value at least.
    void everyPointOfTheCircleHasAName()
    {
        m_ui->window.show(Page::Results);
        auto* figure = m_ui->window.findChild<ui::figure::FigureView*>();
        QAccessibleInterface* circle = QAccessible::queryAccessibleInterface(figure);
        QTRY_VERIFY(circle->childCount() >= m_ui->study().trials.size()); // sums run in the background
        QSet<QString> names;
        for (int i = 0; i < circle->childCount(); ++i) {
            QVERIFY(circle->child(i)->role() != QAccessible::NoRole);
            names << circle->child(i)->text(QAccessible::Name);
        }
        QCOMPARE(names.size(), circle->childCount()); // each is named, and told from the others
        QVERIFY(!names.contains(QString()));
    }

    void everyMenuEntryHasWords()
    {
        for (const auto* action : m_ui->window.menuBar()->actions()) {
            QVERIFY(!action->text().isEmpty());
            for (const auto* entry : action->menu()->actions())
                QVERIFY2(entry->isSeparator() || !entry->text().isEmpty(), qPrintable(action->text()));
        }
    }

private:
    std::unique_ptr<UiWorkspace> m_ui;
};

QTEST_MAIN(TstUiAccess)
#include "tst_ui_access.moc"
