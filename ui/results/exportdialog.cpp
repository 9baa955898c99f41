#include "ui/results/exportdialog.h"

#include "app/base/files.h"
#include "ui/figure/files.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/onscreen.h"
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QDoubleSpinBox>
#include <QFileDialog>
#include <QMimeData>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui::results {

using namespace Qt::StringLiterals;

namespace {

QComboBox* choice(const QList<std::pair<QString, QString>>& entries, QWidget* parent)
{
    auto* box = new QComboBox(parent);
    for (const auto& [text, value] : entries)
        box->addItem(text, value);
    return box;
}

void chooseData(QComboBox* box, const QString& value)
{
    box->setCurrentIndex(std::max(0, box->findData(value)));
}

/// Characters that some file system refuses.
QString fileNameOf(const QString& title)
{
    QString name = title;
    for (QChar& c : name)
        if (c.category() == QChar::Other_Control || u"<>:\"/\\|?*"_s.contains(c)) c = u'-';
    return name.trimmed();
}

} // namespace

ExportDialog::ExportDialog(const ExportSettings& settings, std::shared_ptr<const ui::figure::FigureData> shown,
                           const ui::figure::View& view, QWidget* parent)
    : QDialog(parent)
    , m_settings(settings)
    , m_shown(std::move(shown))
    , m_view(view)
    , m_kind(new QComboBox(this))
    , m_format(choice({{tr("SVG (drawing)"), u"svg"_s},
                       {tr("PDF (drawing)"), u"pdf"_s},
                       {tr("PNG (picture)"), u"png"_s},
                       {tr("TIFF (picture)"), u"tiff"_s}},
                      this))
    , m_preset(new QComboBox(this))
    , m_unit(choice({{tr("Millimetres"), u"mm"_s}, {tr("Inches"), u"in"_s}, {tr("Pixels"), u"px"_s}}, this))
    , m_width(new QDoubleSpinBox(this))
    , m_height(new QDoubleSpinBox(this))
    , m_dpi(new QSpinBox(this))
    , m_points(new QDoubleSpinBox(this))
    , m_line(new QDoubleSpinBox(this))
    , m_palette(choice({{tr("In colour"), u"colour"_s}, {tr("In grey"), u"grey"_s}}, this))
    , m_background(choice({{tr("White"), u"white"_s}, {tr("Transparent"), u"transparent"_s}}, this))
    , m_picture(new QLabel(this))
    , m_caption(ui::widgets::textLabel({}, "secondary", this))
    , m_problem(ui::widgets::wrappedLabel({}, "error", this))
{
    setWindowTitle(tr("Export figure"));
    if (ui::figure::hasEps()) m_format->insertItem(2, tr("EPS (drawing)"), u"eps"_s);
    for (const QString& name : ui::figure::kindNames())
        m_kind->addItem(ui::figure::kindTitle(*ui::figure::kindFromName(name)), name);
    for (const auto& preset : ui::figure::presets())
        m_preset->addItem(ui::figure::presetTitle(preset), QString(QLatin1StringView(preset.name)));
    m_height->setSpecialValueText(tr("as needed"));
    m_dpi->setRange(36, 2400);
    m_dpi->setSuffix(tr(" dpi"));
    m_points->setRange(3, 72);
    m_points->setDecimals(1);
    m_points->setSingleStep(0.5);
    m_points->setSuffix(tr(" pt"));
    m_line->setRange(0, 10);
    m_line->setDecimals(2);
    m_line->setSingleStep(0.25);
    m_line->setSuffix(tr(" pt"));
    m_line->setSpecialValueText(tr("as the text asks"));
    m_picture->setAlignment(Qt::AlignCenter);
    m_picture->setFrameShape(QFrame::NoFrame);
    m_picture->setProperty("card", true);
    m_picture->setMinimumSize(fontMetrics().averageCharWidth() * 60, fontMetrics().height() * 18);
    m_picture->setAccessibleName(tr("Preview of the figure"));
    m_problem->hide();

    auto* card = new ui::widgets::Card(this);
    card->addField(tr("Figure"), m_kind);
    card->addField(tr("Format"), m_format);
    card->addField(tr("Made for"), m_preset);
    card->addField(tr("Unit"), m_unit);
    card->addField(tr("Width"), m_width);
    card->addField(tr("Height"), m_height);
    card->addField(tr("Text size"), m_points);
    card->addField(tr("Line width"), m_line);
    card->addField(tr("Resolution"), m_dpi);
    card->addField(tr("Colours"), m_palette);
    card->addField(tr("Background"), m_background);

    auto* copy = new QPushButton(tr("Copy"), this);
    copy->setAccessibleName(tr("Copy figure"));
    auto* cancel = new QPushButton(tr("Cancel"), this);
    auto* all = new QPushButton(tr("Save all figures…"), this);
    all->setAccessibleDescription(
        tr("Every kind of figure that the study can fill, in this size and look, each in a file of its own."));
    auto* save = new QPushButton(tr("Save…"), this);
    save->setProperty("primary", true);
    save->setDefault(true);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(save, &QPushButton::clicked, this, &ExportDialog::chooseFile);
    connect(all, &QPushButton::clicked, this, &ExportDialog::chooseFolder);
    connect(copy, &QPushButton::clicked, this, [this] {
        if (const auto page = ui::figure::pageOf(m_settings.options))
            QApplication::clipboard()->setMimeData(
                ui::figure::mimeDataOf(ui::figure::sceneOf(*page, *m_shown, m_view), m_shown->changedAt).release());
    });

    auto* left = new QVBoxLayout;
    left->addWidget(card);
    left->addStretch(1);
    auto* right = new QVBoxLayout;
    right->addWidget(m_picture, 1);
    right->addWidget(m_caption, 0, Qt::AlignHCenter);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(16);
    columns->addLayout(left);
    columns->addLayout(right, 1);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(copy);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(all);
    buttons->addWidget(save);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addLayout(columns, 1);
    layout->addWidget(m_problem);
    layout->addLayout(buttons);

    chooseData(m_kind, settings.options.kind);
    chooseData(m_format, settings.format);
    chooseData(m_preset, settings.options.preset);
    chooseData(m_palette, settings.options.palette);
    chooseData(m_background, settings.options.background);
    m_dpi->setValue(settings.options.dpi.value_or(300));
    m_unit->setCurrentIndex(static_cast<int>(settings.unit));
    chooseUnit();
    choosePreset();
    if (settings.options.widthMm && settings.options.heightMm)
        showSize(*settings.options.widthMm, *settings.options.heightMm);
    if (settings.options.lineWidth) m_line->setValue(*settings.options.lineWidth);
    if (settings.options.points) m_points->setValue(*settings.options.points);

    connect(m_preset, &QComboBox::activated, this, [this] {
        choosePreset();
        takeSettings();
    });
    connect(m_unit, &QComboBox::activated, this, [this] {
        const double width = m_width->value() * millimetresPerUnit();
        const double height = m_height->value() * millimetresPerUnit();
        m_shownUnit = static_cast<app::report::LengthUnit>(m_unit->currentIndex());
        chooseUnit();
        showSize(width, height);
        takeSettings();
    });
    for (QComboBox* box : {m_kind, m_format, m_palette, m_background})
        connect(box, &QComboBox::activated, this, &ExportDialog::takeSettings);
    for (QDoubleSpinBox* box : {m_width, m_height, m_points, m_line})
        connect(box, &QDoubleSpinBox::valueChanged, this, &ExportDialog::takeSettings);
    connect(m_dpi, &QSpinBox::valueChanged, this, [this] {
        const double width = m_settings.options.widthMm.value_or(100);
        const double height = m_settings.options.heightMm.value_or(0);
        chooseUnit(); // pixels are others at another resolution
        showSize(width, height);
        takeSettings();
    });
    takeSettings();
}

/// Size and text size of the preset; both may be changed after.
void ExportDialog::choosePreset()
{
    const auto& preset = ui::figure::presets().at(static_cast<std::size_t>(m_preset->currentIndex()));
    showSize(preset.widthMm, preset.heightMm);
    m_points->setValue(preset.points);
}

double ExportDialog::millimetresPerUnit() const
{
    return app::report::millimetresOf(m_shownUnit, m_dpi->value());
}

/// Without a word to takeSettings(): that is the caller's.
void ExportDialog::showSize(double widthMm, double heightMm)
{
    const QSignalBlocker width(m_width);
    const QSignalBlocker height(m_height);
    m_width->setValue(widthMm / millimetresPerUnit());
    m_height->setValue(heightMm / millimetresPerUnit());
}

void ExportDialog::chooseUnit()
{
    using app::report::LengthUnit;
    m_shownUnit = static_cast<LengthUnit>(m_unit->currentIndex());
    const QSignalBlocker width(m_width);
    const QSignalBlocker height(m_height);
    for (QDoubleSpinBox* box : {m_width, m_height}) {
        box->setDecimals(m_shownUnit == LengthUnit::Pixels ? 0 : m_shownUnit == LengthUnit::Inches ? 3 : 1);
        box->setSingleStep(m_shownUnit == LengthUnit::Inches ? 0.1 : 1);
        box->setRange(box == m_width ? 20 / millimetresPerUnit() : 0, 2000 / millimetresPerUnit());
        box->setSuffix(m_shownUnit == LengthUnit::Pixels   ? tr(" px")
                       : m_shownUnit == LengthUnit::Inches ? tr(" in")
                                                           : tr(" mm"));
    }
}

void ExportDialog::takeSettings()
{
    auto& options = m_settings.options;
    options.kind = m_kind->currentData().toString();
    options.preset = m_preset->currentData().toString();
    options.palette = m_palette->currentData().toString();
    options.background = m_background->currentData().toString();
    const double height = m_height->value() * millimetresPerUnit();
    options.widthMm = m_width->value() * millimetresPerUnit();
    options.heightMm = height > 0 ? std::max(20.0, height) : app::report::naturalHeight;
    m_settings.unit = m_shownUnit;
    options.dpi = m_dpi->value();
    options.points = m_points->value();
    options.lineWidth = m_line->value() > 0 ? std::optional(std::max(0.1, m_line->value())) : std::nullopt;
    m_settings.format = m_format->currentData().toString();
    const bool isPicture = m_settings.format == u"png" || m_settings.format == u"tiff";
    m_dpi->setEnabled(isPicture || m_shownUnit == app::report::LengthUnit::Pixels);
    preview();
}

void ExportDialog::preview()
{
    const auto page = ui::figure::pageOf(m_settings.options);
    m_problem->setVisible(!page);
    if (!page) {
        m_problem->setText(page.error().what);
        return;
    }
    const ui::figure::Scene scene = ui::figure::sceneOf(*page, *m_shown, m_view);
    const double ratio = devicePixelRatioF();
    const QSizeF room = QSizeF(m_picture->minimumSize()) - QSizeF(16, 16);
    const QSizeF fitted = scene.size.scaled(room, Qt::KeepAspectRatio);
    ui::figure::Scene onPaper = scene;
    onPaper.background = Qt::white;
    QImage image = ui::figure::imageOf(onPaper, std::max(1, qRound(72 * fitted.width() / scene.size.width() * ratio)));
    image.setDevicePixelRatio(ratio);
    m_picture->setPixmap(QPixmap::fromImage(image));
    m_picture->setAccessibleDescription(scene.description);
    const QSizeF mm = scene.size / ui::figure::pointsPerMm;
    m_caption->setText(
        tr("%1 × %2 mm").arg(ui::widgets::onScreen(mm.width(), 1), ui::widgets::onScreen(mm.height(), 1)));
}

void ExportDialog::chooseFile()
{
    const QString format = m_settings.format;
    auto* dialog = new QFileDialog(this, tr("Export figure"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setNameFilter(tr("%1 files (*.%2)").arg(format.toUpper(), format));
    dialog->setDefaultSuffix(format);
    const QString title = fileNameOf(m_shown->title);
    dialog->selectFile(u"%1.%2"_s.arg(
        title.isEmpty() ? m_settings.options.kind : QString(title + u'-' + m_settings.options.kind), format));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) { finish(write(path)); });
    dialog->open();
}

void ExportDialog::chooseFolder()
{
    auto* dialog = new QFileDialog(this, tr("Export all figures into"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& folder) { finish(writeAll(folder)); });
    dialog->open();
}

void ExportDialog::finish(const app::base::Status& status)
{
    m_problem->setVisible(!status);
    if (status)
        accept();
    else
        m_problem->setText(status.error().what);
}

app::base::Status ExportDialog::writeAll(const QString& folder)
{
    const QString title = fileNameOf(m_shown->title);
    const QString chosen = m_settings.options.kind;
    app::base::Status status = app::base::Error{
        app::base::ErrorKind::BadInput, tr("No figure has anything to show yet. Run the study first."), {}};
    for (const QString& kind : ui::figure::kindNames()) {
        if (!ui::figure::lacking(*ui::figure::kindFromName(kind), *m_shown).isEmpty()) continue;
        m_settings.options.kind = kind;
        status = write(QDir(folder).filePath(title.isEmpty() ? kind : QString(title + u'-' + kind)));
        if (!status) break;
    }
    m_settings.options.kind = chosen;
    return status;
}

app::base::Status ExportDialog::write(QString path)
{
    const auto page = ui::figure::pageOf(m_settings.options);
    if (!page) return page.error();
    const QString ending = u'.' + m_settings.format;
    if (!path.endsWith(ending, Qt::CaseInsensitive)) path += ending;
    const ui::figure::Scene scene = ui::figure::sceneOf(*page, *m_shown, m_view);
    const auto bytes = ui::figure::fileOf(scene, m_settings.format, page->dpi, m_shown->changedAt);
    return bytes ? app::base::writeFile(path, *bytes) : app::base::Status(bytes.error());
}

} // namespace ui::results
