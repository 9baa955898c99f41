#pragma once
#include "app/base/numbers.h"
#include "app/report/csv.h"
#include <QFile>

namespace support {

/// A CSV file read back, by row number (from 0) and column name. For tests that link app_report.
class CsvFile
{
public:
    CsvFile() = default;
    explicit CsvFile(const QString& path)
    {
        QFile file(path);
        if (file.open(QIODevice::ReadOnly)) bytes = file.readAll();
        if (const auto parsed = app::report::parseCsv(bytes)) m_document = *parsed;
    }
    qsizetype size() const { return m_document.rows.size(); }
    QStringList columns() const { return m_document.header; }
    QString at(qsizetype row, const QString& column) const
    {
        const qsizetype index = m_document.header.indexOf(column);
        return index < 0 ? QStringLiteral("(no such column)") : m_document.rows.value(row).value(index);
    }
    /// −999 where there is no number.
    double number(qsizetype row, const QString& column) const
    {
        return app::base::parseDouble(at(row, column)).value_or(-999);
    }
    QByteArray bytes;

private:
    app::report::CsvDocument m_document;
};

} // namespace support
