package org.backstretch.local.mail;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** The latest 200 mails, newest first. They are gone when the stack stops. */
final class MailBox {
    static final int SIZE = 200;
    private final Deque<Mail> mails = new ArrayDeque<>();

    synchronized void add(Mail mail) {
        mails.addFirst(mail);
        if (mails.size() > SIZE) {
            mails.removeLast();
        }
    }

    synchronized List<Mail> all() {
        return List.copyOf(mails);
    }
}
