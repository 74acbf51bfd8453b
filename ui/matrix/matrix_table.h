#pragma once

#include "ui/widgets/sort_header.h"
#include "ui/widgets/table_view.h"

namespace talbook
{

class Document;
class MatrixTableModel;

/// The list of the matrix; it sorts its model by the heads.
class MatrixTable : public TableView
{
    Q_OBJECT

public:
    MatrixTable(Document &document, MatrixTableModel &model, QWidget *parent = nullptr);
};

} // namespace talbook
