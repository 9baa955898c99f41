#include "ui/shell/choicedialog.h"

#include "app/base/files.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/onscreen.h"
#include "ui/widgets/plaintable.h"
#include "ui/widgets/theme.h"
#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui::shell {

using namespace Qt::StringLiterals;
using widgets::countOnScreen;
using widgets::onScreen;

namespace {

QList<QStringList> rowsOf(const ui::figure::Reference& sample)
{
    const int n = sample.scored();
    const auto share = [n](int count) {
        return n == 0 ? countOnScreen(count)
                      : ChoiceDialog::tr("%1 (%2 %)").arg(countOnScreen(count), onScreen(100.0 * count / n, 1));
    };
    QList<QStringList> rows{{ChoiceDialog::tr("Rows"), countOnScreen(sample.rows)},
                            {ChoiceDialog::tr("With an angle (all six primary items answered)"), countOnScreen(n)},
                            {ChoiceDialog::tr("Mean angle"), widgets::degreesOnScreen(sample.mean)},
                            {ChoiceDialog::tr("SD"), widgets::degreesOnScreen(sample.sd)},
                            {ChoiceDialog::tr("95 % interval of the mean"),
                             sample.interval
                                 ? widgets::intervalOnScreen(widgets::degreesOnScreen(sample.interval->low),
                                                             widgets::degreesOnScreen(sample.interval->high))
                                 : onScreen(std::nullopt, 1)}};
    for (const auto category : app::svo::allCategories)
        rows << QStringList{widgets::orientationTitle(app::svo::categoryName(category)),
                            share(sample.categories.at(static_cast<std::size_t>(category)))};
    rows << QStringList{ChoiceDialog::tr("Transitive (random answers: 41.9 %)"), share(sample.transitive)}
         << QStringList{ChoiceDialog::tr("Vector longer than 35 (random answers: 31.3 %)"), share(sample.longVectors)};
    return rows;
}

} // namespace

app::base::Result<ImportedChoices> importChoices(const QString& path)
{
    const auto inFile = [&path](app::base::Error error) {
        error.what = u"%1: %2"_s.arg(QFileInfo(path).fileName(), error.what);
        return error;
    };
    const auto bytes = app::base::readFile(path);
    if (!bytes) return bytes.error();
    auto data = app::report::readChoices(*bytes);
    if (!data) return inFile(data.error());
    if (data->sheets.isEmpty())
        return inFile({app::base::ErrorKind::BadInput,
                       ChoiceDialog::tr("There is no row below the first line. Each person needs a row."),
                       {}});
    ImportedChoices choices{path, std::make_shared<app::report::ChoiceData>(*std::move(data)), nullptr};
    choices.summary =
        std::make_shared<ui::figure::Reference>(ui::figure::referenceOf(*choices.data, QFileInfo(path).fileName()));
    return choices;
}

ChoiceDialog::ChoiceDialog(const ImportedChoices& choices, bool canShow, QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Choice data"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(widgets::textLabel(choices.summary->name, "heading", this));
    for (const QString& remark : choices.data->remarks)
        layout->addWidget(widgets::wrappedLabel(remark, "attention", this));
    auto* table = new widgets::PlainTable(tr("What the file holds"), this);
    table->fill({tr("What"), tr("Value")}, rowsOf(*choices.summary), 1);
    table->setColumnWidth(0, fontMetrics().averageCharWidth() * 52);
    layout->addWidget(table);
    if (!canShow)
        layout->addWidget(widgets::wrappedLabel(
            tr("The circle shows such a sample where a study with the published amounts is open."), "secondary", this));
    layout->addStretch(1);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton* save = buttons->addButton(tr("Save the scores…"), QDialogButtonBox::ActionRole);
    QPushButton* show = buttons->addButton(tr("Show on the circle"), QDialogButtonBox::ActionRole);
    show->setEnabled(canShow && choices.summary->scored() > 0);
    widgets::setHook(show, "primary", true);
    show->setDefault(true);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(save, &QPushButton::clicked, this, &ChoiceDialog::saveRequested);
    connect(show, &QPushButton::clicked, this, [this, sample = choices.summary] {
        emit showRequested(sample);
        accept();
    });
    setMinimumWidth(fontMetrics().averageCharWidth() * 84);
}

} // namespace ui::shell
