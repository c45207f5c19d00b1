import "../element/define.js";
