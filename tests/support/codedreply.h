#pragma once
#include "app/extract/extraction.h"
#include <QTest>
#include <initializer_list>
#include <span>

namespace support {

/// A reply of our own to an item in printed order (SVO_Slider.m, options A to I).
struct CodedReply
{
    int item; ///< 1 … 15
    const char* reply;
    const char* gold; ///< the letter that a careful person would code, or "" for none
};

struct CodedGroup
{
    const char* name;
    std::span<const CodedReply> replies;
};

/// Adds the rows of a data-driven test.
inline void addCodedReplies(std::initializer_list<CodedGroup> groups)
{
    QTest::addColumn<int>("item");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("gold");
    for (const CodedGroup& group : groups)
        for (const CodedReply& row : group.replies)
            QTest::addRow("%s: %s", group.name, row.reply)
                << row.item << QString::fromUtf8(row.reply) << QString::fromUtf8(row.gold);
}

/// Reads the row of a data-driven test and compares with what a person coded.
inline void checkCodedReply()
{
    QFETCH(int, item);
    QFETCH(QString, text);
    QFETCH(QString, gold);
    const app::svo::Arrangement arrangement{quint8(item), {1, 2, 3, 4, 5, 6, 7, 8, 9}};
    const auto shown = app::svo::present(arrangement, app::svo::standardPayoffs(), app::svo::Labels::Letters);
    const auto got = app::extract::read(text, shown);
    const QString read = got.place < 0 ? QString() : shown.labels.at(got.place);
    QVERIFY2(read == gold, qPrintable(QStringLiteral("read \"%1\" (%2, %3), not \"%4\"")
                                          .arg(read, app::extract::stateName(got.state), got.rule, gold)));
}

} // namespace support
