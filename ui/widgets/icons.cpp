#include "ui/widgets/icons.h"

#include "ui/widgets/theme.h"
#include <QIconEngine>
#include <QPainter>
#include <QSvgRenderer>

namespace ui::widgets {
namespace {

using namespace Qt::StringLiterals;

class Engine final : public QIconEngine
{
public:
    explicit Engine(std::shared_ptr<const IconPainter> painter)
        : m_painter(std::move(painter))
    {
    }
    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override
    {
        painter->save();
        m_painter->paint(*painter, QRectF(rect), mode, state);
        painter->restore();
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        m_painter->paint(painter, QRectF(QPointF(), size), mode, state);
        return pixmap;
    }
    QIconEngine* clone() const override { return new Engine(m_painter); }

private:
    std::shared_ptr<const IconPainter> m_painter;
};

/// A drawing in one colour; the SVG gives the shape alone.
class SymbolPainter final : public IconPainter
{
public:
    SymbolPainter(const QString& name, const Tokens& tokens)
        : m_renderer(std::make_shared<QSvgRenderer>(u":/icons/%1.svg"_s.arg(name)))
        , m_tokens(tokens)
    {
    }
    void paint(QPainter& painter, const QRectF& box, QIcon::Mode mode, QIcon::State state) const override
    {
        const double scale = painter.device()->devicePixelRatioF();
        QImage image((box.size() * scale).toSize(), QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter inner(&image);
        m_renderer->render(&inner, QRectF(image.rect()));
        inner.setCompositionMode(QPainter::CompositionMode_SourceIn);
        inner.fillRect(image.rect(), state == QIcon::On ? m_tokens.accent : m_tokens.secondary);
        inner.end();
        if (mode == QIcon::Disabled) painter.setOpacity(0.5);
        painter.drawImage(box, image);
    }

private:
    std::shared_ptr<QSvgRenderer> m_renderer;
    const Tokens& m_tokens;
};

} // namespace

QIcon paintedIcon(std::shared_ptr<const IconPainter> painter)
{
    return QIcon(new Engine(std::move(painter)));
}

QIcon symbolIcon(const QPalette& palette, const QString& name)
{
    return paintedIcon(std::make_shared<SymbolPainter>(name, tokensOf(palette)));
}

} // namespace ui::widgets
