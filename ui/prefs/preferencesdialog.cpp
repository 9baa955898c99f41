#include "ui/prefs/preferencesdialog.h"

#include "app/config/settings.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labels.h"
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace ui::prefs {

using namespace Qt::StringLiterals;
using app::config::ColourScheme;

PreferencesDialog::PreferencesDialog(app::config::Settings& settings, QWidget* parent)
    : QDialog(parent)
    , m_settings(settings)
{
    setWindowTitle(tr("Preferences"));

    auto* language = new QComboBox(this);
    language->addItem(tr("As the system"), QString());
    language->addItem(u"English"_s, u"en"_s); // languages name themselves
    language->addItem(u"Deutsch"_s, u"de"_s);
    language->setCurrentIndex(std::max(0, language->findData(settings.language())));
    auto* scheme = new QComboBox(this);
    scheme->addItem(tr("As the system"), static_cast<int>(ColourScheme::System));
    scheme->addItem(tr("Light"), static_cast<int>(ColourScheme::Light));
    scheme->addItem(tr("Dark"), static_cast<int>(ColourScheme::Dark));
    scheme->setCurrentIndex(scheme->findData(static_cast<int>(settings.colourScheme())));
    auto* size = new QComboBox(this);
    for (const int percent : {80, 90, 100, 110, 125, 150, 175, 200})
        size->addItem(tr("%1 %").arg(percent), percent);
    size->setCurrentIndex(std::max(0, size->findData(settings.zoomPercent())));
    auto* initials = new QLineEdit(settings.initials(), this);
    initials->setMaxLength(40);

    auto* look = new widgets::Section(tr("Look"), this);
    look->card()->addField(tr("Language"), language);
    look->card()->addField(tr("Colours"), scheme);
    look->card()->addField(tr("Text size"), size);
    look->setRemark(tr("A new language is used from the next start. The language of prompts belongs to the study."));
    auto* review = new widgets::Section(tr("Review"), this);
    review->card()->addField(tr("Your initials"), initials);
    review->setRemark(tr("They stand beside every correction that you make, also in exports."));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(16);
    layout->addWidget(look);
    layout->addWidget(review);
    layout->addStretch(1);
    layout->addWidget(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 60);

    connect(language, &QComboBox::activated, this,
            [this, language] { m_settings.setLanguage(language->currentData().toString()); });
    connect(scheme, &QComboBox::activated, this, [this, scheme] {
        m_settings.setColourScheme(static_cast<ColourScheme>(scheme->currentData().toInt()));
        emit appearanceChanged();
    });
    connect(size, &QComboBox::activated, this, [this, size] {
        m_settings.setZoomPercent(size->currentData().toInt());
        emit appearanceChanged();
    });
    connect(initials, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_settings.setInitials(text.trimmed());
        emit initialsChanged(text.trimmed());
    });
}

} // namespace ui::prefs
