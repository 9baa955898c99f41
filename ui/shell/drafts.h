#pragma once
#include <QString>

namespace ui::shell {

/// New studies start in a folder of the program's own, so that every change has a file from the beginning; "Save as…"
/// takes them from there to where the user wants them.

/// Whether a study lies in the drafts folder.
bool isDraft(const QString& draftsFolder, const QString& path);
/// A free file name in the drafts folder: "<title>.svo", "<title> 2.svo", … Characters that file systems refuse are
/// left out.
QString draftPath(const QString& draftsFolder, const QString& title);

} // namespace ui::shell
