#pragma once

#include <functional>

class QDialog;
class QVBoxLayout;

namespace talbook
{

class PlainLabel;

/// The lower part of a dialog that changes figures which come with Talbook: a button that fills in those, the label
/// that says what is wrong, Cancel and Change.
void addUsualFoot(QDialog &dialog, QVBoxLayout &column, PlainLabel &fault, bool editable,
                  const std::function<void()> &showUsual);

} // namespace talbook
