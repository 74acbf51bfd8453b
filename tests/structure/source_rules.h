#pragma once

#include "structure/source_text.h"

#include <QStringList>

/// One law of the architecture. It carries a file that breaks it and a near neighbour that keeps it, so that the test
/// can show that the law bites.
struct Rule
{
    const char *name;
    QStringList (*complaints)(const SourceFile &file);
    SourceFile offender;
    SourceFile keeper;
};

QList<Rule> layerRules();
QList<Rule> codeRules();
