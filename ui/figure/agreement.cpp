#include "ui/figure/panels.h"
#include "ui/figure/parts.h"

#include <QCoreApplication>
#include <algorithm>

namespace ui::figure {
namespace {

using namespace Qt::StringLiterals;

QString tr(const char* text)
{
    return QCoreApplication::translate("ui::figure", text);
}

QString codeTitle(const QString& code)
{
    if (code == app::study::refusalCode) return tr("refusal");
    if (code == app::study::invalidCode) return tr("invalid");
    if (code == app::study::multipleCode) return tr("multiple");
    return code.size() == 1 ? code : ui::widgets::orientationTitle(code);
}

/// Words above a matrix: who with whom, and how far they agree.
constexpr double titleHeight = 2.9; ///< text sizes, as below
constexpr double edge = 1.7;        ///< the heading of the columns

double height(const Canvas& canvas, double width)
{
    const auto count = static_cast<double>(canvas.data.agreement.size());
    return std::min(width * 0.9, canvas.style.text * 44) * std::max(1.0, std::ceil(count / 2));
}

class Matrix
{
public:
    Matrix(Canvas& canvas, const QRectF& panel, const Confusion& confusion)
        : m_canvas(canvas)
        , m_confusion(confusion)
        , m_panel(panel)
        , m_text(canvas.style.small)
    {
        double name = 0;
        for (const QString& code : confusion.codes)
            name = std::max(name, canvas.face.width(codeTitle(code), m_text));
        const auto count = static_cast<double>(confusion.codes.size());
        m_left = name + m_text * 2.4;
        const double wide = panel.width() - m_left;
        const double high = panel.height() - canvas.style.text * (titleHeight + edge);
        m_side = std::max(1.0, std::min({wide / count, (high - (isTurned(wide / count) ? name : m_text)) / count,
                                         canvas.style.text * 5}));
        m_head = isTurned(m_side) ? name + m_text * 0.4 : m_text * 1.3;
        const double used = m_left + m_side * count;
        m_grid =
            QRectF(panel.left() + m_left + std::max(0.0, (panel.width() - used) / 2),
                   panel.top() + canvas.style.text * (titleHeight + edge) + m_head, m_side * count, m_side * count);
    }

    void draw()
    {
        drawTitle();
        const Style& style = m_canvas.style;
        int most = 1;
        for (const int count : m_confusion.counts)
            most = std::max(most, count);
        QPainterPath lines;
        for (qsizetype row = 0; row < m_confusion.codes.size(); ++row) {
            for (qsizetype column = 0; column < m_confusion.codes.size(); ++column) {
                const QRectF field = fieldAt(row, column);
                const int count = m_confusion.counts.value({m_confusion.codes.at(row), m_confusion.codes.at(column)});
                QPainterPath path;
                path.addRect(field);
                lines.addRect(field);
                if (count == 0) continue;
                // What both see alike in one colour, where they differ in another.
                const QColor colour = style.orientations.at(row == column ? 0 : 3);
                const double strength = 0.12 + 0.78 * count / most;
                m_canvas.fill(path, faded(colour, strength));
                m_canvas.text(QString::number(count), field.center(), Qt::AlignHCenter | Qt::AlignVCenter,
                              std::min(m_text, m_side * 0.55), strength > 0.6 ? style.pane : style.ink);
            }
        }
        m_canvas.stroke(lines, style.rule, style.hairline);
        drawCodes();
    }

private:
    bool isTurned(double side) const
    {
        return std::any_of(m_confusion.codes.cbegin(), m_confusion.codes.cend(), [&](const QString& code) {
            return m_canvas.face.width(codeTitle(code), m_text) > side - m_text * 0.2;
        });
    }

    QRectF fieldAt(qsizetype row, qsizetype column) const
    {
        return {m_grid.left() + static_cast<double>(column) * m_side, m_grid.top() + static_cast<double>(row) * m_side,
                m_side, m_side};
    }

    void drawTitle()
    {
        const Style& style = m_canvas.style;
        const double middle = m_grid.center().x();
        const auto line = [&](const QString& words, double y, Weight weight) {
            m_canvas.text(m_canvas.face.elided(words, m_panel.width(), style.text, weight == Weight::Bold),
                          {m_panel.center().x(), m_panel.top() + style.text * y}, Qt::AlignHCenter | Qt::AlignVCenter,
                          style.text, style.ink, weight);
        };
        line(tr("%1 and %2").arg(m_confusion.first, m_confusion.second), 0.7, Weight::Bold);
        line(kappaText(), 2.0, Weight::Plain);
        m_canvas.text(m_canvas.face.elided(m_confusion.second, m_grid.width(), m_text),
                      {middle, m_panel.top() + style.text * (titleHeight + 0.6)}, Qt::AlignHCenter | Qt::AlignVCenter,
                      m_text, style.secondary);
        m_canvas.text(m_canvas.face.elided(m_confusion.first, m_grid.height(), m_text),
                      {m_grid.left() - m_left + m_text * 0.9, m_grid.center().y()}, Qt::AlignHCenter | Qt::AlignVCenter,
                      m_text, style.secondary, Weight::Plain, 90);
    }

    QString kappaText() const
    {
        const app::stats::Kappa& kappa = m_confusion.kappa;
        const Style& style = m_canvas.style;
        if (!kappa.value) return tr("n = %1; kappa is not defined").arg(kappa.n);
        const auto share = [&style](double value) { // it ends at 1: no zero before the decimal sign (APA 7)
            QString text = style.number(value, 2);
            const qsizetype zero = text.startsWith(u'−') ? 1 : 0;
            if (text.at(zero) == u'0') text.remove(zero, 1);
            return text;
        };
        if (!kappa.interval) return tr("κ = %1, n = %2").arg(share(*kappa.value)).arg(kappa.n);
        return tr("κ = %1 [%2, %3], n = %4")
            .arg(share(*kappa.value), share(kappa.interval->low), share(kappa.interval->high))
            .arg(kappa.n);
    }

    void drawCodes()
    {
        const Style& style = m_canvas.style;
        for (qsizetype i = 0; i < m_confusion.codes.size(); ++i) {
            const QString title = codeTitle(m_confusion.codes.at(i));
            const QRectF field = fieldAt(i, i);
            m_canvas.text(title, {m_grid.left() - m_text * 0.5, field.center().y()}, Qt::AlignRight | Qt::AlignVCenter,
                          std::min(m_text, m_side), style.ink);
            if (isTurned(m_side))
                m_canvas.text(title, {field.center().x(), m_grid.top() - m_text * 0.4},
                              Qt::AlignLeft | Qt::AlignVCenter, std::min(m_text, m_side), style.ink, Weight::Plain, 90);
            else
                m_canvas.text(title, {field.center().x(), m_grid.top() - m_text * 0.7},
                              Qt::AlignHCenter | Qt::AlignVCenter, m_text, style.ink);
        }
    }

    Canvas& m_canvas;
    const Confusion& m_confusion;
    QRectF m_panel;
    double m_text;
    double m_left = 0;
    double m_head = 0;
    double m_side = 1;
    QRectF m_grid;
};

void draw(Canvas& canvas, const QRectF& body)
{
    const double gap = canvas.style.text * 1.5;
    const Panels panels =
        arrange(body, canvas.data.agreement.size(), 1.1, canvas.style.text * (titleHeight + edge), gap);
    for (qsizetype i = 0; i < canvas.data.agreement.size(); ++i)
        Matrix(canvas, panels.at(i), canvas.data.agreement.at(i)).draw();
}

QStringList notes(const Canvas&)
{
    return {tr("Codes of the same replies or conversations by two coders: rows by the first, columns by the second; "
               "numbers are counts. κ: Cohen's kappa with its 95 % interval; conversations were resampled."),
            tr("Digits: the option in its place as shown. The program's codes are without anybody's corrections.")};
}

QList<Key> keys(const Canvas& canvas)
{
    const Style& style = canvas.style;
    return {{ui::widgets::Marker::Square, faded(style.orientations.at(0), 0.6), {}, tr("same code")},
            {ui::widgets::Marker::Square, faded(style.orientations.at(3), 0.6), {}, tr("different codes")}};
}

QString lacking(const FigureData& data)
{
    return data.agreement.isEmpty()
               ? tr("Nobody has coded a sample of this study yet. The figure appears when a person "
                    "codes one blindly on the Review screen.")
               : QString();
}

} // namespace

const Part& agreementPart()
{
    static const Part part{height, draw, notes, keys, lacking};
    return part;
}

} // namespace ui::figure
