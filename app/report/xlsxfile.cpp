#include "app/report/filewriters.h"
#include "app/report/translate.h"

#include "app/base/files.h"

#include <QDateTime>
#include <QTemporaryDir>
#include <algorithm>
#ifdef SVO_XLSX
#include <locale.h>
#include <xlsxwriter.h>
#endif

using namespace Qt::StringLiterals;

namespace app::report {
namespace {

#ifdef SVO_XLSX
constexpr qsizetype longestText = 32'767; // a cell of Excel
constexpr qsizetype mostRows = 1'048'576;

QByteArray fitting(const QString& text)
{
    if (text.size() <= longestText) return text.toUtf8();
    const QString end = u"… (cut)"_s;
    qsizetype size = longestText - end.size();
    if (text.at(size - 1).isHighSurrogate()) --size;
    return QString(text.left(size) + end).toUtf8();
}

/// The library prints some numbers by the C library's locale; this thread has the neutral one as long as this lives.
class NeutralNumbers
{
public:
    NeutralNumbers()
        : m_neutral(newlocale(LC_NUMERIC_MASK, "C", nullptr))
        , m_before(uselocale(m_neutral))
    {
    }
    ~NeutralNumbers()
    {
        uselocale(m_before);
        if (m_neutral) freelocale(m_neutral);
    }
    Q_DISABLE_COPY_MOVE(NeutralNumbers)

private:
    locale_t m_neutral;
    locale_t m_before;
};

struct Formats
{
    lxw_format* heading = nullptr;
    QHash<int, lxw_format*> byDecimals;
};

void writeSheet(lxw_workbook* book, Formats& formats, const NamedTable& sheet)
{
    lxw_worksheet* page = workbook_add_worksheet(book, sheet.name.toUtf8().constData());
    const QList<Column>& columns = sheet.table.columns;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const auto column = static_cast<lxw_col_t>(i);
        const Column& about = columns.at(i);
        lxw_format* format = nullptr;
        if (about.decimals) {
            format = formats.byDecimals.value(*about.decimals);
            if (!format) {
                format = workbook_add_format(book);
                format_set_num_format(format, QByteArray("0." + QByteArray(*about.decimals, '0')).constData());
                formats.byDecimals.insert(*about.decimals, format);
            }
        }
        worksheet_set_column(page, column, column,
                             static_cast<double>(std::clamp<qsizetype>(about.name.size() + 3, 9, 26)), format);
        worksheet_write_string(page, 0, column, about.name.toUtf8().constData(), formats.heading);
    }
    worksheet_freeze_panes(page, 1, 0);
    for (qsizetype i = 0; i < sheet.table.rows.size(); ++i) {
        const Row& row = sheet.table.rows.at(i);
        for (qsizetype k = 0; k < row.size(); ++k) {
            const auto line = static_cast<lxw_row_t>(i + 1);
            const auto column = static_cast<lxw_col_t>(k);
            if (const auto* number = std::get_if<double>(&row.at(k)))
                worksheet_write_number(page, line, column, *number,
                                       columns.at(k).decimals ? formats.byDecimals.value(*columns.at(k).decimals)
                                                              : nullptr);
            else if (const auto* text = std::get_if<QString>(&row.at(k)))
                worksheet_write_string(page, line, column, fitting(*text).constData(), nullptr);
        }
    }
}
#endif

} // namespace

base::Result<QByteArray> toXlsx(const QList<NamedTable>& sheets, const QString& title, const QDateTime& date)
{
#ifdef SVO_XLSX
    for (const NamedTable& sheet : sheets)
        if (sheet.table.rows.size() >= mostRows)
            return base::Error{
                base::ErrorKind::Unsupported,
                tr("A sheet of Excel holds 1,048,575 rows, and this study has more. Export CSV instead."),
                {}};
    const NeutralNumbers neutral;
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"book.xlsx"_s);
    QByteArray pathBytes = QFile::encodeName(path);
    QByteArray workFolder = QFile::encodeName(folder.path());
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    options.tmpdir = workFolder.data();
    lxw_workbook* book = workbook_new_opt(pathBytes.constData(), &options);
    if (!book)
        return base::Error{base::ErrorKind::Io,
                           tr("The workbook could not be begun: there is no room for temporary files. "
                              "Make room on the disk and try again."),
                           {}};
    QByteArray titleBytes = title.left(200).toUtf8();
    QByteArray program = "SVO Workbench " SVO_VERSION;
    lxw_doc_properties properties{};
    properties.title = titleBytes.data();
    properties.author = program.data();
    properties.created = static_cast<time_t>(date.isValid() ? date.toSecsSinceEpoch() : 946'684'800); // 2000
    workbook_set_properties(book, &properties);
    Formats formats;
    formats.heading = workbook_add_format(book);
    format_set_bold(formats.heading);
    for (const NamedTable& sheet : sheets)
        writeSheet(book, formats, sheet);
    if (const lxw_error error = workbook_close(book); error != LXW_NO_ERROR)
        return base::Error{base::ErrorKind::Io,
                           tr("The workbook could not be written. Make room on the disk and try again."),
                           QString::fromUtf8(lxw_strerror(error))};
    return base::readFile(path, qint64(2) << 30);
#else
    Q_UNUSED(sheets)
    Q_UNUSED(title)
    Q_UNUSED(date)
    return base::Error{base::ErrorKind::Unsupported,
                       tr("This build of the program writes no Excel files. Choose CSV, which Excel opens."),
                       {}};
#endif
}

} // namespace app::report
