#pragma once

#include <QString>

class QDialog;
class QHBoxLayout;

namespace talbook
{

class PrimaryButton;

/// The lower edge of a dialog: a button that leaves it, and the one that does its work, which Enter presses too.
QHBoxLayout *dialogFoot(QDialog &dialog, const QString &leave, PrimaryButton &work);

} // namespace talbook
