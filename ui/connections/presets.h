#pragma once
#include "app/config/connections.h"

namespace ui::connections {

/// A kind of server that many people use, filled in as far as it is the same for all.
struct Preset
{
    QString title; ///< in the menu
    app::config::SavedConnection connection;
    QString variable; ///< environment variable that usually holds its key; empty: it needs none
};

/// In the order of the menu: on this computer first, then providers, then any other server.
QList<Preset> presets();

} // namespace ui::connections
