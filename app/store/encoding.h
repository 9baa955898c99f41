#pragma once
#include "app/study/study.h"

namespace app::store {

/// Hash of a correction: SHA-256 of the hash before it (empty for the first) and of everything it says. An altered,
/// inserted or removed row breaks the chain. It shows changes from outside; it cannot prevent them.
QByteArray chainHash(const QByteArray& before, const study::Override& entry);

/// Hash of a frozen plan: SHA-256 of the design and of every trial. Shards of one study have the same.
QByteArray planHash(const study::Design& design, const QList<study::PlannedTrial>& trials);

/// Hash of a reply: SHA-256 of text and reasoning.
QByteArray replyHash(const QString& text, const QString& reasoning);

/// What is kept of the circumstances of an attempt (served and tariff), as compact JSON; empty where there is nothing.
QByteArray circumstanceToBytes(const study::Attempt& attempt);
/// Puts it into an attempt. False when the bytes are no such thing.
bool circumstanceFromBytes(const QByteArray& bytes, study::Attempt& attempt);

/// The items of a trial as the file keeps them: per item its number and the nine printed options as shown.
QByteArray itemsToBytes(const QList<svo::Arrangement>& items);
/// None when the bytes are no such list.
std::optional<QList<svo::Arrangement>> itemsFromBytes(QByteArrayView bytes);

/// The steps of a trial as the file keeps them, four bytes each. Decisions are not part of it.
QByteArray stepsToBytes(const std::vector<study::StepState>& steps);
/// Puts the bytes into steps that know their stage and item. False when they do not fit.
bool stepsFromBytes(QByteArrayView bytes, const QString& failure, std::vector<study::StepState>& steps);

} // namespace app::store
