#include "app/report/csv.h"
#include "app/report/translate.h"

#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace app::report {
namespace {

base::Error badInput(const QString& what)
{
    return {base::ErrorKind::BadInput, what, {}};
}

/// UTF-16 without a mark gives itself away: every other byte of its ASCII header is 0.
QStringConverter::Encoding encodingOf(const QByteArray& bytes)
{
    if (const auto marked = QStringConverter::encodingForData(bytes)) return *marked;
    if (bytes.size() >= 2 && bytes[0] != 0 && bytes[1] == 0) return QStringConverter::Utf16LE;
    if (bytes.size() >= 2 && bytes[0] == 0 && bytes[1] != 0) return QStringConverter::Utf16BE;
    return QStringConverter::Utf8;
}

base::Result<QString> decode(const QByteArray& bytes)
{
    QStringDecoder decoder(encodingOf(bytes), QStringConverter::Flag::Stateless);
    QString text = decoder(bytes);
    if (!decoder.hasError()) {
        if (text.startsWith(QChar::ByteOrderMark)) text.remove(0, 1);
        return text;
    }
    for (qsizetype line = 1, from = 0; from < bytes.size(); ++line) {
        qsizetype to = bytes.indexOf('\n', from);
        if (to < 0) to = bytes.size();
        QStringDecoder probe(QStringDecoder::Utf8, QStringConverter::Flag::Stateless);
        const QString ignored = probe(QByteArrayView(bytes).sliced(from, to - from));
        if (probe.hasError())
            return badInput(
                tr("Line %1 holds characters that are not UTF-8. Save the file as \"CSV UTF-8\".").arg(line));
        from = to + 1;
    }
    return badInput(tr("The file is neither UTF-8 nor UTF-16. Save it as \"CSV UTF-8\"."));
}

QChar separatorOf(const QString& text)
{
    QHash<QChar, int> counts;
    bool isQuoted = false;
    for (const QChar c : text) {
        if (c == u'"')
            isQuoted = !isQuoted;
        else if (!isQuoted && (c == u'\n' || c == u'\r'))
            break;
        else if (!isQuoted)
            ++counts[c];
    }
    QChar best = u',';
    for (const QChar candidate : {u';', u'\t'})
        if (counts.value(candidate) > counts.value(best)) best = candidate;
    return best;
}

/// One pass over the text; the state is the field and row under way.
class Splitter
{
public:
    explicit Splitter(const QString& text)
        : m_text(text)
    {
        m_document.separator = separatorOf(text);
    }

    base::Result<CsvDocument> run()
    {
        while (m_at < m_text.size()) {
            if (auto status = field(); !status) return status.error();
        }
        if (m_isRowOpen)
            if (auto status = endRow(); !status) return status.error();
        if (m_document.header.isEmpty())
            return badInput(tr("The file is empty. Its first line must name the columns."));
        return m_document;
    }

private:
    base::Status field()
    {
        if (!m_isRowOpen) m_rowLine = m_line;
        m_isRowOpen = true;
        QString text;
        if (m_text[m_at] == u'"') {
            m_hasQuotes = true;
            if (!quotedPart(text))
                return badInput(
                    tr("The quotation mark on line %1 is never closed. Close it, or remove it.").arg(m_rowLine));
        }
        while (m_at < m_text.size() && !isEnd(m_text[m_at]))
            text += m_text[m_at++];
        m_row << text;
        if (m_at == m_text.size()) return {};
        const QChar end = m_text[m_at++];
        if (end == m_document.separator) {
            if (m_at == m_text.size()) m_row << QString(); // the file ends with a separator
            return {};
        }
        if (end == u'\r' && m_at < m_text.size() && m_text[m_at] == u'\n') ++m_at;
        ++m_line;
        return endRow();
    }

    bool isEnd(QChar c) const { return c == m_document.separator || c == u'\n' || c == u'\r'; }

    bool quotedPart(QString& text)
    {
        for (++m_at; m_at < m_text.size(); ++m_at) {
            const QChar c = m_text[m_at];
            if (c == u'"') {
                ++m_at;
                if (m_at == m_text.size() || m_text[m_at] != u'"') return true;
            }
            if (c == u'\n' || (c == u'\r' && m_text.mid(m_at + 1, 1) != "\n"_L1)) ++m_line;
            text += c;
        }
        return false;
    }

    base::Status endRow()
    {
        const QStringList row = std::exchange(m_row, {});
        const bool isBlank = row.size() == 1 && row[0].trimmed().isEmpty() && !m_hasQuotes;
        m_isRowOpen = m_hasQuotes = false;
        if (isBlank) return {};
        if (m_document.header.isEmpty()) {
            m_document.header = row;
            return {};
        }
        if (row.size() != m_document.header.size())
            return badInput(tr("Row %1 (line %2) has %3 fields, but there are %4 columns. Check its separators and "
                               "quotation marks.")
                                .arg(m_document.rows.size() + 1)
                                .arg(m_rowLine)
                                .arg(row.size())
                                .arg(m_document.header.size()));
        m_document.rows << row;
        m_document.lines << m_rowLine;
        return {};
    }

    const QString& m_text;
    CsvDocument m_document;
    QStringList m_row;
    qsizetype m_at = 0;
    int m_line = 1;
    int m_rowLine = 1;
    bool m_isRowOpen = false;
    bool m_hasQuotes = false;
};

} // namespace

base::Result<CsvDocument> parseCsv(const QByteArray& bytes)
{
    const auto text = decode(bytes);
    if (!text) return text.error();
    return Splitter(*text).run();
}

} // namespace app::report
