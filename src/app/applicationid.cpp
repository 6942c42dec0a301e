// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/applicationid.h"

#include <QGuiApplication>

#ifdef Q_OS_WIN
#include <windows.h>

#include <shobjidl.h>
#endif

namespace latchkey {

void setApplicationId()
{
    const QString id = applicationId;
    QGuiApplication::setDesktopFileName(id);
#ifdef Q_OS_WIN
    ::SetCurrentProcessExplicitAppUserModelID(qUtf16Printable(id));
#endif
}

} // namespace latchkey
