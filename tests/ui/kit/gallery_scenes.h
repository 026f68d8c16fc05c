#pragma once

class QWidget;

/// Screens of the look built from the kit alone, for comparing with its pictures.
namespace scenes {
QWidget *orders(); ///< 01
QWidget *ordersPane(); ///< 02
QWidget *detail(); ///< the master list of 03, with pairs
QWidget *stock(); ///< 06
QWidget *activity(); ///< 08 and a table of 09
QWidget *form(); ///< 10 and 11
QWidget *bulk(); ///< 12
} // namespace scenes
