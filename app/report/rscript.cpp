#include "app/report/filewriters.h"

using namespace Qt::StringLiterals;

namespace app::report {
namespace {

/// A text as R writes it.
QString quoted(const QString& text)
{
    QString out = text;
    out.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s);
    return u'"' + out + u'"';
}

QString vectorOf(const QStringList& values)
{
    QStringList parts;
    for (const QString& value : values)
        parts << quoted(value);
    return u"c("_s + parts.join(u", "_s) + u')';
}

QString columnsWhere(const QList<Column>& columns, ColumnType type)
{
    QStringList names;
    for (const Column& column : columns)
        if (column.type == type) names << column.name;
    return vectorOf(names);
}

QString block(const QString& frame, const QString& file, const QList<Column>& columns)
{
    QString text = u'\n' + frame + u" <- read_svo("_s + quoted(file) + u",\n"_s;
    text += u"  texts = "_s + columnsWhere(columns, ColumnType::Text) + u",\n"_s;
    text += u"  times = "_s + columnsWhere(columns, ColumnType::Time) + u",\n"_s;
    text += u"  flags = "_s + columnsWhere(columns, ColumnType::Flag) + u")\n"_s;
    for (const Column& column : columns)
        if (!column.values.isEmpty())
            text += frame + u'$' + column.name + u" <- factor("_s + frame + u'$' + column.name + u", levels = "_s +
                    vectorOf(column.values) + u")\n"_s;
    for (const Column& column : columns) {
        const QString unit = column.unit.isEmpty() ? QString() : u" ("_s + column.unit + u')';
        text += u"attr("_s + frame + u'$' + column.name + u", \"label\") <- "_s + quoted(column.label + unit) + u'\n';
    }
    return text;
}

// The CSV files have a guard against formulas: an apostrophe in front of texts that begin like one.
constexpr auto reader =
    R"R(# Reads the exported data into two data frames: items (a row per item) and trials (a row per trial).
# Base R alone is needed. Run it in the folder of the files, or name the folder first: svo_folder <- "path/to/data"

if (!exists("svo_folder")) svo_folder <- "."

read_svo <- function(file, texts, times, flags) {
  data <- read.csv(file.path(svo_folder, file), colClasses = "character", na.strings = character(0),
                   check.names = FALSE, encoding = "UTF-8", sep = "@SEPARATOR@", comment.char = "")
  names(data)[1] <- sub("^\xef\xbb\xbf", "", names(data)[1], useBytes = TRUE) # a byte order mark
  for (name in names(data)) {
    value <- data[[name]]
    value[value == ""] <- NA
    if (name %in% texts) {
      value <- sub("^'", "", value) # the guard against formulas
    } else if (name %in% times) {
      value <- as.POSIXct(value, format = "%Y-%m-%dT%H:%M:%OSZ", tz = "UTC")
    } else {
      value <- as.numeric(sub("@DECIMAL@", ".", value, fixed = TRUE))
      if (name %in% flags) value <- value == 1
    }
    data[[name]] <- value
  }
  data
}
)R";

} // namespace

QByteArray toRScript(const QList<Column>& itemColumns, const QList<Column>& trialColumns, const CsvFormat& format)
{
    return QByteArray(reader)
               .replace("@SEPARATOR@", format.separator == u'\t' ? "\\t" : QByteArray(1, format.separator.toLatin1()))
               .replace("@DECIMAL@", QByteArray(1, format.decimalPoint.toLatin1())) +
           block(u"items"_s, u"items.csv"_s, itemColumns).toUtf8() +
           block(u"trials"_s, u"trials.csv"_s, trialColumns).toUtf8();
}

} // namespace app::report
