"""Every button of staff, by the action its data begins with: who may press it, and what it does."""

from collections.abc import Mapping

from bot.desk.approving.ask import on_ask, on_take_back
from bot.desk.approving.pressed import (
    on_approve,
    on_approve_other,
    on_approve_sum,
    on_refuse,
    on_refuse_why,
)
from bot.desk.asked import StaffPress
from bot.desk.cases.history import on_history
from bot.desk.cases.later_causes import on_caused, on_name_cause
from bot.desk.cases.more import on_more, on_reopen
from bot.desk.cases.need_command import drop_need
from bot.desk.cases.resolve import on_back, on_cause, on_done, on_resolve
from bot.desk.cases.restrict import on_restrict
from bot.desk.cases.take import on_give_back, on_take, on_take_over
from bot.desk.duty.calling import on_call, on_called, on_missed
from bot.desk.duty.danger_command import on_danger_undo
from bot.desk.duty.duty_command import on_duty_pressed
from bot.desk.duty.hours_command import on_hours_undo
from bot.desk.duty.on_alarm_pressed import on_attend, on_pass
from bot.desk.giving.make_right import on_give_back as on_back_to_kinds
from bot.desk.giving.make_right import on_make_right, on_other, on_own, on_preset
from bot.desk.giving.on_give import on_give
from bot.desk.giving.redeem_command import on_redeem_pressed
from bot.desk.group.dead_command import put_away, try_again
from bot.desk.group.setup_command import move_desk
from bot.desk.money.ledger_command import on_ledger_csv
from bot.desk.money.payouts_command import on_paid_how, on_payout, on_payouts_csv, on_payouts_page
from bot.desk.money.take_back import on_reverse_one, on_reverse_pressed
from bot.desk.policy.limits_command import on_limits_undo
from bot.desk.roster.admit import on_admit, on_decline
from bot.desk.roster.expel import on_expel
from bot.desk.roster.invite_staff import withdraw_link
from bot.desk.roster.remove_staff import on_remove
from bot.desk.visits.on_upload_pressed import (
    on_upload_field,
    on_upload_fields,
    on_upload_go,
    on_upload_no,
    on_upload_set,
    on_upload_undo,
)
from bot.desk.visits.reach_command import on_phoned
from bot.desk.visits.visit_command import leave_out, stop_making, undo_visit
from bot.desk.words.ask_first import on_note, on_send
from bot.desk.words.send_again import send_again

PRESSES: Mapping[str, StaffPress] = {
    "take": StaffPress("take", on_take),
    "takeover": StaffPress("take", on_take_over),
    "release": StaffPress("take", on_give_back),
    "resolve": StaffPress("resolve", on_resolve),
    "cause": StaffPress("resolve", on_cause),
    "causes": StaffPress("resolve", on_back),
    "done": StaffPress("resolve", on_done),
    "reopen": StaffPress("resolve", on_reopen),
    "later": StaffPress("resolve", on_name_cause),
    "caused": StaffPress("resolve", on_caused),
    "more": StaffPress("read_desk", on_more),
    "history": StaffPress("read_desk", on_history),
    "restrict": StaffPress("restrict", on_restrict),
    "desk": StaffPress("set_up", move_desk),
    "retry": StaffPress("read_dead_letters", try_again),
    "bury": StaffPress("read_dead_letters", put_away),
    "attend": StaffPress("answer", on_attend),
    "pass": StaffPress("answer", on_pass),
    "call": StaffPress("answer", on_call),
    "called": StaffPress("answer", on_called),
    "missed": StaffPress("answer", on_missed),
    "onduty": StaffPress("take_duty", on_duty_pressed),
    "again": StaffPress("answer", send_again),
    "admit": StaffPress("change_roster", on_admit),
    "decline": StaffPress("change_roster", on_decline),
    "uninvite": StaffPress("change_roster", withdraw_link),
    "unstaff": StaffPress("change_roster", on_remove),
    "expel": StaffPress("change_roster", on_expel),
    "send": StaffPress("answer", on_send),
    "note": StaffPress("answer", on_note),
    "danger-undo": StaffPress("change_danger", on_danger_undo),
    "hours-undo": StaffPress("change_hours", on_hours_undo),
    "limits-undo": StaffPress("change_policy", on_limits_undo),
    "upload": StaffPress("upload_visits", on_upload_go),
    "upload-no": StaffPress("upload_visits", on_upload_no),
    "upload-fields": StaffPress("upload_visits", on_upload_fields),
    "upload-field": StaffPress("upload_visits", on_upload_field),
    "upload-set": StaffPress("upload_visits", on_upload_set),
    "upload-undo": StaffPress("upload_visits", on_upload_undo),
    "visit-leave": StaffPress("make_visit", leave_out),
    "visit-stop": StaffPress("make_visit", stop_making),
    "visit-undo": StaffPress("make_visit", undo_visit),
    "phoned": StaffPress("read_reach", on_phoned),
    "redeem": StaffPress("redeem", on_redeem_pressed),
    "unneed": StaffPress("answer", drop_need),
    "askfor": StaffPress("give", on_ask),
    "askback": StaffPress("give", on_take_back),
    "approve": StaffPress("approve", on_approve),
    "approve-other": StaffPress("approve", on_approve_other),
    "approve-sum": StaffPress("approve", on_approve_sum),
    "refuse": StaffPress("approve", on_refuse),
    "refuse-why": StaffPress("approve", on_refuse_why),
    "makeright": StaffPress("give", on_make_right),
    "gift": StaffPress("give", on_preset),
    "give-other": StaffPress("give", on_other),
    "give-own": StaffPress("give", on_own),
    "give-back": StaffPress("give", on_back_to_kinds),
    "give": StaffPress("give", on_give),
    "payout": StaffPress("pay_out", on_payout),
    "payhow": StaffPress("pay_out", on_paid_how),
    "payouts": StaffPress("pay_out", on_payouts_page),
    "payouts-csv": StaffPress("pay_out", on_payouts_csv),
    "takeback": StaffPress("reverse", on_reverse_pressed),
    "takeback-one": StaffPress("reverse", on_reverse_one),
    "ledger-csv": StaffPress("read_ledger", on_ledger_csv),
}
