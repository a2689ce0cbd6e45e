"use strict";exports.ids=[5025],exports.modules={95025:(function(e,t,n){n.d(t,{setOutput:()=>r.uH});var r=n(57264)})};
