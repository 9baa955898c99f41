#pragma once
#include "app/study/design.h"

namespace app::study {

/// Reads one entry of "participants". `where` names it in sentences, e.g. "participants[2]".
base::Result<Participant> participantFromJson(const base::Json& json, const QString& where);
base::Json participantToJson(const Participant& participant);

} // namespace app::study
