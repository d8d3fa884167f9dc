#pragma once
#include <stdio.h>         // readline.h needs FILE before it
#include <sys/signalfd.h>  // not part of Swift's Glibc module
#include <unistd.h>

// Readline belongs to one thread; with this the Swift compiler enforces it.
#pragma clang attribute push(__attribute__((swift_attr("@MainActor"))), apply_to = variable(is_global))
#include <readline/readline.h>
#include <readline/history.h>
#pragma clang attribute pop

// Swift 6 refuses the variable itself: it is shared mutable state.
static inline char **aiact_environment(void) { return __environ; }
