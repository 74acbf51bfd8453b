#pragma once

#include "ui/widgets/elided_label.h"

namespace talbook
{

class Document;

/// The latest step in the status bar: what a key did, also from a page on which it does not show.
class StepLine : public ElidedLabel
{
    Q_OBJECT

public:
    explicit StepLine(Document &document, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;
};

} // namespace talbook
