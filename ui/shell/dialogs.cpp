#include "ui/shell/dialogs.h"

#include "ui/widgets/card.h"
#include "ui/widgets/labels.h"
#include <QAction>
#include <QClipboard>
#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QMainWindow>
#include <QMenuBar>
#include <QPushButton>
#include <QSysInfo>
#include <QTableWidget>
#include <QVBoxLayout>

namespace ui::shell {
namespace {

using namespace Qt::StringLiterals;

QString tr(const char* text)
{
    return QCoreApplication::translate("ui::shell", text);
}

QString plainText(QString menuText)
{
    menuText.replace(u"&&"_s, u"\x01"_s).remove(u'&').replace(u'\x01', u'&');
    return menuText.remove(u'…').remove(u':');
}

struct Key
{
    QString where, what, keys;
};

void collect(const QMenu* menu, const QString& where, QList<Key>& keys)
{
    for (const QAction* action : menu->actions()) {
        if (action->menu()) {
            collect(action->menu(), where, keys);
            continue;
        }
        QStringList names;
        for (const QKeySequence& key : action->shortcuts())
            if (const QString name = key.toString(QKeySequence::NativeText); !names.contains(name)) names << name;
        if (!names.isEmpty()) keys.append({where, plainText(action->text()), names.join(u", "_s)});
    }
}

QDialog* dialogWithButtons(QMainWindow& window, const QString& title, QVBoxLayout*& layout, QDialogButtonBox*& buttons)
{
    auto* dialog = new QDialog(&window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    layout = new QVBoxLayout(dialog);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    return dialog;
}

} // namespace

void showShortcuts(QMainWindow& window)
{
    QList<Key> keys;
    for (const QAction* menu : window.menuBar()->actions())
        if (menu->menu()) collect(menu->menu(), plainText(menu->text()), keys);

    QVBoxLayout* layout = nullptr;
    QDialogButtonBox* buttons = nullptr;
    QDialog* dialog = dialogWithButtons(window, tr("Keyboard shortcuts"), layout, buttons);
    auto* table = new QTableWidget(static_cast<int>(keys.size()), 3, dialog);
    table->setAccessibleName(tr("Keyboard shortcuts"));
    table->setHorizontalHeaderLabels({tr("Menu"), tr("Action"), tr("Keys")});
    table->verticalHeader()->hide();
    table->setShowGrid(false);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false);
    for (int row = 0; row < keys.size(); ++row) {
        table->setItem(row, 0, new QTableWidgetItem(keys[row].where));
        table->setItem(row, 1, new QTableWidgetItem(keys[row].what));
        table->setItem(row, 2, new QTableWidgetItem(keys[row].keys));
    }
    table->resizeColumnsToContents();
    table->horizontalHeader()->setStretchLastSection(true);
    layout->addWidget(table, 1);
    layout->addWidget(buttons);
    const int em = dialog->fontMetrics().height();
    dialog->resize(em * 40, em * 34);
    dialog->open();
}

void showAbout(QMainWindow& window)
{
    QVBoxLayout* layout = nullptr;
    QDialogButtonBox* buttons = nullptr;
    QDialog* dialog = dialogWithButtons(window, tr("About SVO Workbench"), layout, buttons);
    const QString system = u"SVO Workbench %1 · Qt %2 · %3 · %4"_s.arg(
        QCoreApplication::applicationVersion(), QString::fromLatin1(qVersion()), QSysInfo::prettyProductName(),
        QSysInfo::currentCpuArchitecture());
    auto* top = new QHBoxLayout;
    auto* icon = new QLabel(dialog);
    const int side = dialog->fontMetrics().height() * 4;
    icon->setPixmap(window.windowIcon().pixmap(QSize(side, side), dialog->devicePixelRatioF()));
    top->addWidget(icon);
    auto* names = new QVBoxLayout;
    names->addWidget(widgets::textLabel(tr("SVO Workbench %1").arg(QCoreApplication::applicationVersion()), "title"));
    names->addWidget(widgets::wrappedLabel(
        tr("Measures how language models allocate between themselves and others under an induced value.")));
    top->addLayout(names, 1);
    layout->addLayout(top);
    for (const QString& text :
         {tr("Free software under the GNU General Public License, version 3 or later. It comes without any warranty."),
          tr("Measure: Murphy, R. O., Ackermann, K. A., & Handgraaf, M. J. J. (2011). Measuring social value "
             "orientation. "
             "Judgment and Decision Making, 6(8), 771–781."),
          tr("Method of inducing values and stating goals: arXiv 2305.17147."),
          tr("It sends no data to anyone but the servers that you choose.")})
        layout->addWidget(widgets::wrappedLabel(text, "secondary", dialog));
    QLabel* systemLabel = widgets::wrappedLabel(system, "", dialog);
    systemLabel->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    systemLabel->setAccessibleName(system);
    layout->addWidget(systemLabel);
    QPushButton* copy = buttons->addButton(tr("Copy system data"), QDialogButtonBox::ActionRole);
    QObject::connect(copy, &QPushButton::clicked, dialog, [system] { QGuiApplication::clipboard()->setText(system); });
    layout->addWidget(buttons);
    dialog->setMinimumWidth(dialog->fontMetrics().averageCharWidth() * 70);
    dialog->open();
}

} // namespace ui::shell
