package org.committeecycle.bot;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The bot without the rest of the house. */
@SpringBootApplication
class BotAlone {}
