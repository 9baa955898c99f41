#pragma once
#include "app/report/agreement.h"
#include <QCoreApplication>

namespace ui::review {

/// The words of blind coding and its agreement.
class CodingWords
{
    Q_DECLARE_TR_FUNCTIONS(CodingWords)
public:
    /// "Sample 1: 60 replies, coded by MK (60) and AB (12)".
    static QString sample(const app::study::Study& study, const app::study::CodingSample& sample);
    /// A code in words: "A", "refused", "prosocial" …; `shown` is the item of a reply, null for a transcript.
    static QString code(const QString& code, const app::svo::Presentation* shown = nullptr);
    /// The same with its key behind it, for a button.
    static QString button(const QString& code, const app::svo::Presentation* shown);
    /// The keys that give a code: the label's place as letter and number, R, M, 0; 1 … 5 for transcripts.
    static QList<int> keysOf(const QString& code, app::study::CodingKind kind);
    /// Initials, or the program for an empty name.
    static QString coder(const QString& name);

    static QString summary(const app::report::CodedSample& coded, const app::report::Agreement& agreement);
    static QStringList pairHeader();
    static QList<QStringList> pairRows(const app::report::Agreement& agreement);
    /// Header and rows; only codes that occur.
    static std::pair<QStringList, QList<QStringList>> confusion(const app::report::AgreementPair& pair,
                                                                app::study::CodingKind kind);
    static QList<QStringList> cells(const app::study::Study& study, const app::report::Agreement& agreement);
};

} // namespace ui::review
