#pragma once
#include "app/base/json.h"
#include "app/svo/presentation.h"
#include <QFile>
#include <QList>

namespace support {

/// A reply with what a careful person coded.
struct Labelled
{
    QString id, response, kind, language;
    QString gold; ///< a letter, or empty for none
    app::svo::Presentation item;
};

/// The rows of a file of tests/data, one JSON object a line; empty where it cannot be opened.
inline QList<Labelled> labelled(const QString& name)
{
    QFile file(QStringLiteral(SVO_TEST_DATA) + u'/' + name);
    if (!file.open(QIODevice::ReadOnly)) return {};
    QList<Labelled> rows;
    while (!file.atEnd()) {
        const auto json = app::base::parseJson(file.readLine()).value();
        Labelled row;
        const auto text = [&](const char* key) {
            return json[key].is_string() ? app::base::toQString(json[key]) : QString();
        };
        row.id = text("id");
        row.response = text("response");
        row.kind = text("kind");
        row.language = text("language");
        row.gold = text("gold");
        row.item.item = json["item"].get<int>();
        std::size_t place = 0;
        for (const auto& [label, amounts] : json["options"].items()) {
            row.item.labels << QString::fromStdString(label);
            row.item.payoffs[place] = {amounts[0].get<double>(), amounts[1].get<double>()};
            ++place;
        }
        rows << row;
    }
    return rows;
}

} // namespace support
