#ifdef SVO_EPS
#include <poppler.h>
// glib first: it has members named as Qt's keywords
#include <cairo-ps.h>
#endif

#include "ui/figure/files.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace ui::figure {

#ifdef SVO_EPS
namespace {

/// PostScript knows no transparency: what a colour looks like on white paper.
QColor onPaper(const QColor& colour, double strength = 1)
{
    if (!colour.isValid()) return colour;
    const double share = static_cast<double>(colour.alphaF()) * strength;
    const auto mixed = [share](int part) { return qRound(255 + (part - 255) * share); };
    return {mixed(colour.red()), mixed(colour.green()), mixed(colour.blue())};
}

struct OnPaper
{
    void operator()(Shape& shape) const
    {
        shape.fill = onPaper(shape.fill);
        shape.stroke.colour = onPaper(shape.stroke.colour);
    }
    void operator()(Marks& marks) const
    {
        marks.fill = onPaper(marks.fill);
        marks.stroke.colour = onPaper(marks.stroke.colour);
    }
    void operator()(Text& text) const { text.colour = onPaper(text.colour); }
    void operator()(Density&) const {} // becomes shapes, see flattened()
};

Scene flattened(const Scene& scene)
{
    Scene flat = scene;
    flat.elements.clear();
    for (const Element& element : scene.elements) {
        if (const auto* density = std::get_if<Density>(&element)) {
            for (const auto& square : density->squares) {
                QPainterPath path;
                path.addRect(QRectF(square.topLeft, QSizeF(density->side, density->side)));
                flat.add(Shape{path, onPaper(density->colour, square.strength), {}});
            }
            continue;
        }
        Element copy = element;
        std::visit(OnPaper(), copy);
        flat.add(std::move(copy));
    }
    return flat;
}

template <auto Free> struct Freed
{
    template <class T> void operator()(T* thing) const { Free(thing); }
};
template <class T, auto Free> using Owned = std::unique_ptr<T, Freed<Free>>;

cairo_status_t append(void* bytes, const unsigned char* data, unsigned int length)
{
    static_cast<QByteArray*>(bytes)->append(reinterpret_cast<const char*>(data), static_cast<qsizetype>(length));
    return CAIRO_STATUS_SUCCESS;
}

app::base::Error failed(const QString& detail)
{
    return {app::base::ErrorKind::Internal,
            QCoreApplication::translate("ui::figure",
                                        "The figure could not be written as EPS. Choose PDF, which holds the same."),
            detail};
}

} // namespace

app::base::Result<QByteArray> epsOf(const Scene& scene, const QDateTime& date)
{
    const QByteArray pdf = pdfOf(flattened(scene), date);
    GError* error = nullptr;
    const Owned<GBytes, g_bytes_unref> bytes(g_bytes_new(pdf.constData(), static_cast<gsize>(pdf.size())));
    const Owned<PopplerDocument, g_object_unref> document(
        poppler_document_new_from_bytes(bytes.get(), nullptr, &error));
    const Owned<GError, g_error_free> owned(error);
    if (!document) return failed(error ? QString::fromUtf8(error->message) : QString());
    const Owned<PopplerPage, g_object_unref> page(poppler_document_get_page(document.get(), 0));
    if (!page) return failed({});

    QByteArray eps;
    {
        const Owned<cairo_surface_t, cairo_surface_destroy> surface(
            cairo_ps_surface_create_for_stream(append, &eps, scene.size.width(), scene.size.height()));
        cairo_ps_surface_set_eps(surface.get(), 1);
        const Owned<cairo_t, cairo_destroy> painter(cairo_create(surface.get()));
        poppler_page_render_for_printing(page.get(), painter.get());
        cairo_show_page(painter.get());
        cairo_surface_finish(surface.get());
        if (const auto status = cairo_surface_status(surface.get()); status != CAIRO_STATUS_SUCCESS)
            return failed(QString::fromUtf8(cairo_status_to_string(status)));
    }
    const QDateTime made = date.isValid() ? date.toUTC() : QDateTime(QDate(2000, 1, 1), QTime(0, 0), Qt::UTC);
    const qsizetype line = eps.indexOf("%%CreationDate: ");
    if (line >= 0) // the present moment would be another one each time
        eps.replace(line, eps.indexOf('\n', line) - line,
                    QByteArray("%%CreationDate: " + made.toString(Qt::ISODate).toLatin1()));
    return eps;
}

bool hasEps()
{
    return true;
}
#else
app::base::Result<QByteArray> epsOf(const Scene&, const QDateTime&)
{
    return app::base::Error{
        app::base::ErrorKind::Unsupported,
        QCoreApplication::translate("ui::figure",
                                    "This build of the program writes no EPS. Choose PDF, which holds the same."),
        {}};
}

bool hasEps()
{
    return false;
}
#endif

} // namespace ui::figure
