// Generated from chat-api-spec/openapi by `cargo xtask generate`. Do not edit: what is wrong
// here is mended in the converter or in a pass of the generator.

/// The notification type for the message.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum NotificationType {
    /// `NOTIFICATION_TYPE_NONE`: Default behavior. Notification behavior is similar to when the human user sends the message using the Chat UI: no notification is sent to the human sender.
    NotificationTypeNone,
    /// `NOTIFICATION_TYPE_FORCE_NOTIFY`: Force notify recipients. This bypasses users' space notification settings and [Chat Do Not Disturb settings](https://support.google.com/chat/answer/9093489). This option does not bypass device-level Do Not Disturb settings. Requires \[app authentication\] (<https://developers.google.com/workspace/chat/authenticate-authorize-chat-app>).
    NotificationTypeForceNotify,
    /// `NOTIFICATION_TYPE_SILENT`: Do not notify recipients, and do not mark the message as unread. This behaves similarly to the user muting the conversation or enabling [Chat Do Not Disturb](https://support.google.com/chat/answer/9093489). Requires \[app authentication\] (<https://developers.google.com/workspace/chat/authenticate-authorize-chat-app>).
    NotificationTypeSilent,
    /// A value that this version of the crate does not know, as it came.
    UnknownValue(crate::UnknownValue),
}

crate::format::unknown::open_enum! {
    NotificationType {
        NotificationTypeNone = "NOTIFICATION_TYPE_NONE",
        NotificationTypeForceNotify = "NOTIFICATION_TYPE_FORCE_NOTIFY",
        NotificationTypeSilent = "NOTIFICATION_TYPE_SILENT",
    }
}
