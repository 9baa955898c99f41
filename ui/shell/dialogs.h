#pragma once

class QMainWindow;

namespace ui::shell {

/// Opens a list of every key of the window's actions, and of those that screens have of their own.
void showShortcuts(QMainWindow& window);
/// Opens name, version, licence, sources and the system's data, to be copied into a report of a problem.
void showAbout(QMainWindow& window);

} // namespace ui::shell
